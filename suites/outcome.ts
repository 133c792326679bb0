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
  /** It could not be told whether the promise is kept; absent of a deviation. */
  readonly unclear?: true;
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
