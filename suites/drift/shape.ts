import type { Platform } from '../../spec/platforms.ts';

/** Where a shape was learned: shapes are compared only with those of the same kind of traffic, which hold the same kind of orders. */
export const bases = ['probe', 'smoke', 'read-only', 'core', 'full', 'traffic'] as const;
export type Basis = (typeof bases)[number];

/**
 * In how many units something was seen. A unit is one order where an order is looked at, however often it was seen, and otherwise one
 * exchange: what is seen twice of one order is no second witness.
 */
export interface Tally {
  /** Units in which it could have been seen. */
  readonly of: number;
  /** Kind → units in which it was seen. A unit may show several. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Kind → id of an exchange that shows it; empty where the evidence is gone. */
  readonly shows: Readonly<Record<string, string>>;
}

/** What a shop does where one question has one answer: everything that fits what was seen. */
export interface Habit {
  /** `>=25` is any number from there on. */
  readonly fits: readonly string[];
  /** Id of an exchange that shows it; absent where the evidence is gone. */
  readonly shows?: string;
}

/**
 * What was seen of a shop's Order API: names, types, forms and how often, listed values of statuses, and nothing else. It holds no
 * data of any order, so that it may be committed.
 */
export interface ObservedShape {
  readonly platform: Platform;
  readonly basis: Basis;
  /** SHA-256 of the contract that it was looked at by. */
  readonly contract: string;
  readonly exchanges: number;
  readonly orders: number;
  /** Operation and status (`listOrders 200`) → generic path in the body (`orders[].email`; the body itself is empty) → its kinds. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** Class of status (`2xx`) → header → `there`. */
  readonly headers: ReadonlyMap<string, ReadonlyMap<string, Tally>>;
  /** Requirement that the docs contradict themselves in → reading → orders that follow it. */
  readonly readings: ReadonlyMap<string, Tally>;
  /** Coincidences, key sets and settling, by name. */
  readonly customs: ReadonlyMap<string, Tally>;
  /** What the shop does with a list, with a refusal, by name. */
  readonly habits: ReadonlyMap<string, Habit>;
  /** What the contract does not allow: `type total_price`, or the id of a requirement. */
  readonly breaches: ReadonlyMap<string, Breach>;
}

/** Something that the contract does not allow. */
export interface Breach {
  /** Operations and statuses that show it; empty where a requirement is broken. */
  readonly places: readonly string[];
  readonly shows?: string;
}

/** The kinds of tallies. Values are written behind an equals sign: `=paid`. */
export const presence = ['there', 'absent'] as const;
export const types = ['null', 'flag', 'number', 'text', 'object', 'list'] as const;
export const sizes = ['empty', 'filled'] as const;

export type KindAspect = 'presence' | 'type' | 'size' | 'value' | 'form';

/** What a kind of a field is about. */
export function aspectOf(kind: string): KindAspect {
  if ((presence as readonly string[]).includes(kind)) return 'presence';
  if ((types as readonly string[]).includes(kind)) return 'type';
  if ((sizes as readonly string[]).includes(kind)) return 'size';
  return kind.startsWith('=') ? 'value' : 'form';
}
