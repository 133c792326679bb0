import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

const consonants = 'bcdfghjklmnprstvwz';
const vowels = 'aeiou';

/**
 * Makes other words of words: the same word always gives the same, and without the key nobody can tell which word a pseudonym stands
 * for. Made-up words are of ten letters, so that two words do not share one by chance; digits are exchanged for as many digits, one
 * number for one other.
 */
export class PseudoWords {
  /** Prepared once: that takes longer than all else that is done with it. */
  readonly #key: KeyObject;
  readonly #made = new Map<string, string>();

  constructor(key: Uint8Array) {
    this.#key = createSecretKey(key);
  }

  /** `Nguyễn` → `Kobafusize`. Capital letters at the beginning stay so. */
  word(word: string): string {
    if (/^[0-9]+$/.test(word)) return this.digits(word);
    const made = this.#syllables(word);
    return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
  }

  /** An e-mail address under a domain that belongs to nobody (RFC 2606). */
  email(address: string): string {
    return `${this.#syllables(address.toLowerCase())}@customer.example`;
  }

  /** As many digits; a long number keeps the 0 or 84 that Vietnamese telephone numbers begin with. */
  digits(digits: string): string {
    const kept = digits.length >= 9 ? (/^(0|84)/.exec(digits)?.[0] ?? '') : '';
    return kept + this.#exchange(digits.slice(kept.length));
  }

  #syllables(word: string): string {
    const known = this.#made.get(word);
    if (known !== undefined) return known;
    const hash = this.#hash(`word ${word}`);
    let made = '';
    for (let at = 0; at < 10; at += 2) {
      made += consonants.charAt((hash[at] ?? 0) % consonants.length);
      made += vowels.charAt((hash[at + 1] ?? 0) % vowels.length);
    }
    if (this.#made.size >= mostKept) this.#made.clear();
    this.#made.set(ownCopy(word), made);
    return made;
  }

  /** A Feistel network over two halves: each number of so many digits gets one other, and none gets that of another. */
  #exchange(digits: string): string {
    const middle = Math.ceil(digits.length / 2);
    let left = digits.slice(0, middle);
    let right = digits.slice(middle);
    if (right === '') return this.#shift(left, `digit ${digits.length}`);
    for (let round = 0; round < 4; round += 1) {
      const about = `${round} ${digits.length}`;
      if (round % 2 === 0) right = this.#shift(right, `${about} ${left}`);
      else left = this.#shift(left, `${about} ${right}`);
    }
    return left + right;
  }

  #shift(digits: string, about: string): string {
    const hash = this.#hash(`shift ${about}`);
    return digits.replaceAll(/[0-9]/g, (digit, at: number) =>
      String((Number(digit) + (hash[at % hash.length] ?? 0)) % 10),
    );
  }

  #hash(text: string): Uint8Array {
    return createHmac('sha256', this.#key).update(text).digest();
  }
}

/** A part of a text keeps the whole text in memory: what is kept for long must be none. */
export function ownCopy(part: string): string {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}

/** Words kept at hand, for names that come again and again. */
const mostKept = 20_000;

/**
 * The key of a run's pseudonyms. It is made from the credentials and the run's id, and written down nowhere: every part of a run, also
 * one that goes on in another process, gives the same pseudonyms, another run gives others, and only who could read the shop anyway
 * could make the key again.
 */
export function pseudonymKey(secrets: readonly string[], runId: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secrets.join('\n'), runId, 'order-conformance pseudonyms', 32));
}
