import { createHash } from 'node:crypto';
import {
  familyNames,
  givenNames,
  middleNames,
  noteWords,
  productWords,
  qualityWords,
  streets,
} from '../../generators/arbitraries/vietnamese-words.ts';

/** A value of JSON that a program may compute with. */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainObject;
export interface PlainObject {
  readonly [key: string]: Plain;
}

/** Attributes that are amounts. All of an order are multiplied by one number, so that they add up as they did. */
const isAmount = /price|amount|total_(discount|tax|spent|paid)/;
const isTime = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const isToken = /^[0-9a-f]{32}$/;
const firstId = 2_000_000_000;
const idsOfOne = 64;

/** The id of a fresh order. */
export function freshId(number: number): number {
  return firstId + number * idsOfOne;
}

/** The number of the fresh order that has an id; undefined where none has. */
export function numberOfFresh(id: number): number | undefined {
  const number = (id - firstId) / idsOfOne;
  return Number.isInteger(number) && number >= 0 ? number : undefined;
}

/**
 * An order that nobody has seen yet: made of another by giving it ids, times, amounts, lines and a customer of its own. It adds up where
 * the other did, and the same number always gives the same order.
 */
export function freshOrder(template: PlainObject, number: number): PlainObject {
  return new Change(number, Number(template['id'])).object(template);
}

class Change {
  readonly #number: number;
  readonly #draw: Draw;
  readonly #person: PlainObject;
  readonly #factor: number;
  readonly #ids: Map<number, number>;

  constructor(number: number, orderId: number) {
    this.#number = number;
    this.#draw = drawer(number);
    this.#person = personOf(this.#draw);
    this.#factor = 1 + this.#draw(60);
    this.#ids = new Map([[orderId, freshId(number)]]);
  }

  object(object: PlainObject): PlainObject {
    const own = 'sku' in object ? productOf(this.#draw) : this.#personal(object);
    return Object.fromEntries(
      Object.entries(object).map(([key, value]) => [key, own[key] ?? this.#value(value, key)]),
    );
  }

  #value(value: Plain, key: string): Plain {
    if (typeof value === 'number') return this.#amountOrId(value, key);
    if (typeof value === 'string') return this.#text(value);
    if (value === null || typeof value === 'boolean') return value;
    return isList(value) ? value.map((item) => this.#value(item, key)) : this.object(value);
  }

  /** Ids of users, locations and products are the shop's, and shorter or longer than those of orders and customers. */
  #amountOrId(value: number, key: string): number {
    // As a shop rounds them.
    if (isAmount.test(key)) return Math.round(value * this.#factor * 1e4) / 1e4;
    if (value < 1e9 || value >= 2e9) return value;
    const made = this.#ids.get(value) ?? freshId(this.#number) + this.#ids.size;
    this.#ids.set(value, made);
    return made;
  }

  #text(value: string): string {
    if (isTime.test(value)) return new Date(Date.parse(value) - this.#number * 61_000).toISOString();
    if (isToken.test(value)) return createHash('md5').update(String(this.#number)).digest('hex');
    return /^#\d+$/.test(value) ? `#${200_000 + this.#number}` : value;
  }

  /** What is the customer's in an object: of an address and of a customer all of it, of an order only how he can be reached. */
  #personal(object: PlainObject): PlainObject {
    if ('first_name' in object) return this.#person;
    const { email = null, note = null } = this.#person;
    return 'line_items' in object ? { email, note, contact_email: email } : {};
  }
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

type Draw = (below: number) => number;

/** Numbers that look like chance, the same for the same seed (mulberry32). */
function drawer(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function personOf(draw: Draw): PlainObject {
  const pick = (words: readonly string[]): string => words[draw(words.length)] ?? '';
  const first = pick(givenNames);
  const last = `${pick(familyNames)} ${pick(middleNames)}`;
  return {
    first_name: first,
    last_name: last,
    name: `${first} ${last}`,
    phone: `09${String(draw(1e8)).padStart(8, '0')}`,
    address1: `${1 + draw(900)} ${pick(streets)}`,
    email: `khach.${draw(1e9).toString(36)}@example.com`,
    note: draw(3) === 0 ? `${pick(noteWords)} ${pick(noteWords)} ${pick(noteWords)}` : null,
  };
}

/** One of the shop's 400 products. */
function productOf(draw: Draw): PlainObject {
  const [product, quality] = [draw(productWords.length), draw(qualityWords.length)];
  const title = `${productWords[product] ?? ''} ${qualityWords[quality] ?? ''}`;
  return {
    title,
    name: title,
    sku: `SP-${String(product * qualityWords.length + quality).padStart(5, '0')}`,
  };
}
