import type { Requirement } from '../spec/requirements/requirement.ts';

/** Worst first. `error` is ours, never the shop's. */
export const outcomes = ['error', 'fail', 'inconclusive', 'pass', 'not-applicable'] as const;
export type Outcome = (typeof outcomes)[number];

/** One thing found wrong, or not determined, in words a stranger understands. */
export interface Reason {
  readonly check: string;
  /** What is the case, and what was promised instead. */
  readonly message: string;
  /** JSON Pointer in the answer's body, where there is one place. */
  readonly pointer: string | null;
  readonly expected: string | null;
  readonly received: string | null;
  /** Exchanges that show it, the decisive one first. */
  readonly exchanges: readonly string[];
  /** How often the same deviation was found; `exchanges` and values are those of its first time. */
  readonly count: number;
  /** In how many different orders it was found; absent where it is told one by one. */
  readonly orders?: number;
  /** Some of these orders; absent where it is told one by one. */
  readonly examples?: readonly ReasonExample[];
  /** It could not be told whether the promise is kept; absent of a deviation. */
  readonly unclear?: true;
}

/** An order that shows what a reason says. */
export interface ReasonExample {
  readonly order: string;
  /** The exchange that shows it. */
  readonly exchange: string;
}

/** What a run says of one requirement. */
export interface RequirementOutcome {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  /** EITHER: the reading that the shop follows; several where what was seen fits each of them. */
  readonly reading: string | null;
  readonly reasons: readonly Reason[];
  /** How often it was judged, and could have failed. */
  readonly judged: number;
  /** Exchanges that let it pass: a few, as evidence. */
  readonly witnesses: readonly string[];
}
