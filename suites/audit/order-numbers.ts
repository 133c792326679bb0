import { orderKey } from './order-key.ts';

/** Gives each order a small number of its own, so that sets of many orders take little room. */
export class OrderNumbers {
  readonly #numbers = new Map<number | string, number>();

  of(orderId: string): number {
    const key = orderKey(orderId);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** A set of orders, by their numbers: a bit for each. */
export class OrderSet {
  size = 0;
  #bits = new Uint32Array(4);

  add(number: number): void {
    const word = number >>> 5;
    const bit = 1 << (number & 31);
    if (word >= this.#bits.length) this.#grow(word + 1);
    const bits = this.#bits[word] ?? 0;
    if ((bits & bit) !== 0) return;
    this.#bits[word] = bits | bit;
    this.size += 1;
  }

  #grow(words: number): void {
    const grown = new Uint32Array(Math.max(words, this.#bits.length * 2));
    grown.set(this.#bits);
    this.#bits = grown;
  }
}
