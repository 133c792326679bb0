import type { Platform } from '../spec/platforms.ts';
import type { Capability, Level, Source } from '../spec/requirements/requirement.ts';
import type { Profile, ScenarioRecord, SequenceRecord } from '../suites/evidence/record.ts';
import type { Outcome, Reason } from '../suites/outcome.ts';
import type { Standing } from './standing.ts';
import type { Verdict } from './verdict.ts';

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
  /** Glob over requirement ids, when the run was limited to some. */
  readonly only: string | null;
  readonly runId: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** From the start of the run to its last answer. */
  readonly durationMs: number;
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
  /** The outcome with the level taken into account: a SHOULD that fails is a `warning`. */
  readonly standing: Standing;
  /** EITHER that passed: the reading that the shop follows. */
  readonly reading?: string;
  readonly reasons: readonly Reason[];
  /** How often it was judged, and could have failed. */
  readonly judged: number;
  /** Exchanges that let it pass: a few. */
  readonly witnesses: readonly string[];
  /** Names of the checks that judge it. */
  readonly checks: readonly string[];
}

export type EndedScenarioRecord = Pick<ScenarioRecord, 'name' | 'end' | 'reason'>;

export interface NoteRecord {
  readonly message: string;
  /** Ids of the requirements it is about. */
  readonly requirements: readonly string[];
}
