import type { Platform } from '../../spec/platforms.ts';
import type { Level } from '../../spec/requirements/requirement.ts';
import type { Profile } from '../../suites/evidence/record.ts';
import type { CountsRecord } from '../results.ts';
import type { Standing } from '../standing.ts';
import type { Verdict } from '../verdict.ts';

/** `shops.json`: what is said about many shops. Described for other languages by `shops.schema.json`. */
export interface ShopsRecord {
  /** Raised when a field changes its meaning or goes away; new fields do not raise it. */
  readonly formatVersion: 1;
  /** How `report merge` ends: the worst of all shops. */
  readonly exitCode: number;
  /** How many shops have each verdict; those without a report are `not-determined`. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** The worst first, then in the order they were given. */
  readonly shops: readonly ShopRecord[];
  /** What some shop does not keep, or could not be told of: most failures first. */
  readonly requirements: readonly ShopsRequirementRecord[];
}

export interface ShopRecord {
  /** Its name, or else its API base; where one shop was asked in several profiles, with the profile. */
  readonly name: string;
  readonly platform: Platform;
  /** API base, without credentials. */
  readonly target: string;
  readonly profile: Profile | null;
  readonly verdict: Verdict;
  readonly exitCode: number;
  /** Null where there is no report. */
  readonly counts: CountsRecord | null;
  readonly requests: number;
  readonly runId: string | null;
  /** ISO 8601 UTC; null where there is no report. */
  readonly startedAt: string | null;
  /** Orders that could not be undone. */
  readonly leaks: number;
  /** Waivers that have to be put right. */
  readonly badWaivers: number;
  /** The folder of its reports; null where there are none. */
  readonly folder: string | null;
}

export interface ShopsRequirementRecord {
  readonly id: string;
  readonly platform: Platform;
  readonly level: Level;
  readonly statement: string;
  /** Names of the shops of each standing, but for those that keep it or are not asked. */
  readonly shops: Readonly<Partial<Record<OpenStanding, readonly string[]>>>;
  /** How many shops keep it. */
  readonly kept: number;
}

/** What a reader has to look at, the worst first. */
export const openStandings = [
  'fail',
  'error',
  'inconclusive',
  'waived',
  'warning',
] as const satisfies readonly Standing[];
export type OpenStanding = (typeof openStandings)[number];

/** Worst first, as a reader wants them. */
export const worstVerdicts: readonly Verdict[] = [
  'not-conformant',
  'not-determined',
  'conformant-with-waivers',
  'conformant',
];
