import type { Platform } from '../spec/platforms.ts';
import type { Capability, Level, Source } from '../spec/requirements/requirement.ts';
import type { SetRecord } from '../spec/requirements/requirement-sets.ts';
import type {
  CleanUpRecord,
  Profile,
  ScenarioRecord,
  SequenceRecord,
  Shard,
} from '../suites/evidence/record.ts';
import type { Lateness } from '../suites/settle/lateness.ts';
import type { Outcome, Reason } from '../suites/outcome.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';
import type { AcceptedRecord } from './waivers/waiver.ts';

/** `results.json`: what is said about a run. Described for other languages by `results.schema.json`. */
export interface ResultsRecord {
  /** Raised when a field changes its meaning or goes away; new fields do not raise it. */
  readonly formatVersion: 1;
  readonly verdict: Verdict;
  readonly platform: Platform;
  /** API base, without credentials. */
  readonly target: string;
  readonly profile: Profile;
  readonly seed: number;
  /** What the shop is called, where somebody has given it a name. */
  readonly shop?: string;
  /** The part of the scenarios that the run told; absent where it told all of them. */
  readonly shard?: Shard;
  /** The shards that the results were merged from; absent of a run that was not shared out. */
  readonly shards?: readonly MergedShardRecord[];
  /** Glob over requirement ids, when the run was limited to some. */
  readonly only: string | null;
  /** The requirement set that was judged by; absent: all requirements were. */
  readonly set?: SetRecord;
  readonly runId: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** From the start of the run to its last answer. */
  readonly durationMs: number;
  /** Those that the shop is judged by. */
  readonly requests: number;
  readonly capabilities: readonly Capability[];
  readonly counts: CountsRecord;
  /** In the order of the platform's requirements file. */
  readonly requirements: readonly RequirementRecord[];
  /** In the order they ended. */
  readonly scenarios: readonly EndedScenarioRecord[];
  /** The shortest sequences of random steps that show a deviation; none in a profile without them. */
  readonly sequences: readonly SequenceRecord[];
  /** What was not applicable, by reason. */
  readonly notes: readonly NoteRecord[];
  /** What became of the orders that the run created in a shop that goes on without it; null where it created none, or did not say. */
  readonly cleanUp: CleanedUpRecord | null;
  /** How the shop took its time to show what was written; absent where it was given none, as an embedded one is not. */
  readonly settling?: Lateness;
  /** The accepted deviations that the run was held against; null where there was no file of them. */
  readonly waivers: WaiversRecord | null;
  readonly contract: {
    /** SHA-256 of the platform's `openapi.yaml`. */
    readonly digest: string;
    /** The docs page that the contract was read from, and that the lines of sources count in. */
    readonly docsUrl: string;
  };
  readonly suite: { readonly version: string };
}

/** Requirements by standing; together they are all requirements. */
export interface CountsRecord {
  readonly pass: number;
  readonly fail: number;
  readonly inconclusive: number;
  readonly notApplicable: number;
  readonly error: number;
  /** SHOULDs that are not kept. */
  readonly warning: number;
  /** Promises that are not kept, every failure of which has been accepted. */
  readonly waived: number;
}

export interface RequirementRecord {
  readonly id: string;
  readonly level: Level;
  readonly area: string;
  readonly statement: string;
  readonly sources: readonly Source[];
  /** Reading name → what it says. Empty but for EITHER. */
  readonly readings: Readonly<Record<string, string>>;
  readonly outcome: Outcome;
  /**
   * The outcome with the level and waivers taken into account: a SHOULD that fails is a `warning`, what has been accepted is `waived`,
   * and where something could not be told beside it, `inconclusive`.
   */
  readonly standing: Standing;
  /** EITHER that passed: the reading that the shop follows. */
  readonly reading?: string;
  readonly reasons: readonly ReasonRecord[];
  /** How often it was judged, and could have failed. */
  readonly judged: number;
  /** Exchanges that let it pass: a few. */
  readonly witnesses: readonly string[];
  /** Names of the checks that judge it. */
  readonly checks: readonly string[];
}

export interface MergedShardRecord extends Shard {
  /** Null where the shard is missing. */
  readonly runId: string | null;
  /** Those that the shop is judged by. */
  readonly requests: number;
  /** Folder of its evidence, as the reader typed it; null where the shard is missing. */
  readonly folder: string | null;
}

export interface CleanedUpRecord extends Omit<CleanUpRecord, 'type'> {
  /** Requests that it took. They are not among those of the run. */
  readonly requests: number;
}

export interface ReasonRecord extends Reason {
  /** Names the kind of failure, the same in every run and with every seed; absent where nothing was broken. */
  readonly signature?: string;
  /** Who accepted the failure; absent where nobody did. */
  readonly waiver?: AcceptedRecord;
}

export interface WaiversRecord {
  /** As the user would type it. */
  readonly file: string;
  /** Those that somebody has to put right: while there are any, a run ends with 1. */
  readonly bad: readonly BadWaiverRecord[];
}

export interface BadWaiverRecord {
  /** Where it stands in the file, from 1. */
  readonly line: number;
  readonly requirement: string;
  readonly signature: string;
  readonly problem: 'expired' | 'too-far-ahead' | 'unknown-requirement' | 'stale' | 'duplicate';
  /** What is wrong with it, and what to do. */
  readonly message: string;
}

export type EndedScenarioRecord = Pick<ScenarioRecord, 'name' | 'end' | 'reason'>;

export interface NoteRecord {
  readonly message: string;
  /** Ids of the requirements it is about. */
  readonly requirements: readonly string[];
}
