import type { DifferenceClass, DifferenceRecord } from '../../suites/drift/difference.ts';
import type { Basis } from '../../suites/drift/shape.ts';
import type { Since } from './history.ts';

/** What a comparison comes to. `suspected`: something may have changed, and too little was seen to say. */
export const driftVerdicts = ['none', 'suspected', 'additive', 'breaking'] as const;
export type DriftVerdict = (typeof driftVerdicts)[number];

/** `drift.json`: what is said about drift. Described for other languages by `drift.schema.json`. */
export interface DriftRecord {
  readonly formatVersion: 1;
  readonly verdict: DriftVerdict;
  readonly platform: string;
  /** API base, or the file that traffic was read from. */
  readonly target: string;
  readonly basis: Basis;
  /** ISO 8601 UTC. */
  readonly comparedAt: string;
  readonly suite: string;
  /** SHA-256 of the contract. */
  readonly contract: string;
  readonly exchanges: number;
  readonly orders: number;
  /** Null where there is none: then only the contract was held against. */
  readonly baseline: {
    readonly file: string;
    readonly digest: string;
    /** It was learned by another version of the contract. */
    readonly otherContract: boolean;
  } | null;
  readonly counts: Readonly<Record<DifferenceClass, number>>;
  /** Worst first. */
  readonly differences: readonly DatedDifference[];
  /** Differences from the contract that the baseline has, too. */
  readonly known: readonly string[];
}

export interface DatedDifference extends DifferenceRecord {
  readonly since: Since;
}
