import type { Hooks } from './hooks.ts';

/**
 * What a fault spoils. `answer`: one answer is enough to see it; `relation`: it shows between answers, or between what is asked and
 * what is answered; `deep`: only rare values or a particular course of events show it.
 */
export const faultKinds = ['answer', 'relation', 'deep'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A named deviation of the embedded shop that some check must catch. */
export interface Fault<Order, Reading, Generation extends string> {
  /** kebab-case, never reused. */
  readonly id: string;
  /** Ids of the requirements it must make fail, the one it was made for first. Others may fall with them. */
  readonly breaks: readonly [string, ...string[]];
  readonly kind: FaultKind;
  /** The smallest profile that is expected to meet it; `read-only` where it takes an audit. */
  readonly profile: 'read-only' | 'core' | 'full';
  /** How many orders the shop must have had before; the usual ones where left out. */
  readonly existingOrders?: number;
  /** The reading of the docs that the shop must follow for the fault to show; either where left out. */
  readonly reading?: 'text' | 'example';
  /** The key set that an order must have for the fault to show; any where left out. */
  readonly generation?: Generation;
  /** What the shop does wrong, in one sentence. */
  readonly description: string;
  readonly hooks: Hooks<Order, Reading>;
}
