import type { Hooks } from './hooks.ts';
import type { Rate } from './leaky-bucket.ts';

/** A difference from the plain embedded shop that the docs allow: no check may fail for it. */
export interface BenignVariant<Order, Reading, Generation extends string> {
  /** kebab-case, never reused. */
  readonly id: string;
  /** What is different, in one sentence. */
  readonly description: string;
  /** Places of the reading that it turns round, whichever reading the shop follows otherwise. */
  readonly readings?: Partial<Reading>;
  /** Key set that an order has. */
  readonly generation?: Generation;
  /** Added to the number at which ids begin; default 0. */
  readonly idsAbove?: bigint;
  /** How calls are limited. */
  readonly rate?: Rate;
  /** How long it must be given to show what was written, in milliseconds; default 0, it shows everything at once. */
  readonly settleMs?: number;
  readonly hooks?: Hooks<Order, Reading>;
}
