import type { Effect } from './effect.ts';

/** Which way a schema goes: what clients send, or what they receive. */
export type Direction = 'request' | 'answer';

/**
 * What a change does to the set of values that a schema lets through. `other`: some are let through no more, and others are now; or
 * no rule can tell.
 */
export type Variance = 'wider' | 'narrower' | 'other';

/** One change from a contract to a later one. */
export interface ContractChange {
  /** `answer-type-changed`: the same rule has the same name in every release. */
  readonly rule: string;
  readonly effect: Effect;
  /** What it is about: `order.total_price`, `limit in the query`, `HRV-ORD-LIST-07`. */
  readonly about: string;
  /** Operations that it reaches; empty for what is no operation's. */
  readonly operations: readonly string[];
  /** JSON Pointer into the later document, or into the former one for what is gone. */
  readonly pointer: string;
  readonly was: string | null;
  readonly is: string | null;
  /** What changed, in a sentence. */
  readonly says: string;
}

/**
 * A wider answer breaks who reads it, a narrower request breaks who writes it; the other way round nobody is broken. One rule for all
 * keywords, because differs that decide keyword by keyword get single ones the wrong way round.
 */
export function effectIn(direction: Direction, variance: Variance): Effect {
  if (direction === 'request') return variance === 'wider' ? 'additive' : 'breaks writers';
  return variance === 'narrower' ? 'additive' : 'breaks readers';
}
