import type { OperationId } from '../../spec/operations.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';

/**
 * What a request was sent for. `ask`: a documented request, to be answered as documented. `repeat`: one that the order's state has
 * made pointless, such as a second cancellation. `unsaid`: one that the docs neither allow nor forbid in this state, so that effect,
 * no effect and refusal are all right. The others are made to be refused, or to show what a shop does beyond its limits.
 */
export const intents = [
  'ask',
  'repeat',
  'unsaid',
  'unknown-order',
  'no-credentials',
  'wrong-credentials',
  'read-only-credentials',
  'malformed-body',
  'wrong-content-type',
  'over-limit',
  'forbidden-change',
] as const;
export type Intent = (typeof intents)[number];

/** Why no answer was received. */
export type NetworkFailureKind =
  'refused' | 'unknown-host' | 'timeout' | 'reset' | 'truncated' | 'too-large' | 'tls' | 'redirect' | 'other';

export const profiles = ['smoke', 'read-only', 'core', 'full'] as const;
export type Profile = (typeof profiles)[number];

/** First line of an evidence file: which run, against what, with which means. */
export interface RunRecord {
  readonly type: 'run';
  readonly runId: string;
  readonly platform: Platform;
  /** API base, without credentials. */
  readonly target: string;
  readonly profile: Profile;
  readonly seed: number;
  /** Glob over requirement ids, when the run was limited to some. */
  readonly only: string | null;
  readonly capabilities: readonly Capability[];
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly suiteVersion: string;
  readonly contractDigest: string;
  /** What the run may spend; absent where nothing was set. */
  readonly budget?: Budget;
  /** A sequence to tell again, in place of all scenarios. */
  readonly replay?: Replay;
  /** How the embedded shop behaved, where the run had one of its own. */
  readonly embedded?: EmbeddedRecord;
}

/** What it takes to open an embedded shop like the one of a run. */
export interface EmbeddedRecord {
  readonly reading: 'text' | 'example';
  readonly generation: '2021' | '2022';
  readonly faults: readonly string[];
}

/** What a run may spend. Reaching it ends the run in order. */
export interface Budget {
  /** Most requests; default 400 in the profile full, otherwise as many as the scenarios need. */
  readonly maxRequests?: number;
  /** Longest time, in seconds. */
  readonly maxSeconds?: number;
  /** How many sequences of random steps; default 10. */
  readonly runs?: number;
}

/** Where a failing sequence is found again. */
export interface Replay {
  readonly seed: number;
  /** As fast-check prints it: `0:3:1`. */
  readonly path: string;
  /** As fast-check prints it for commands: `AAAAABAAE:VF`. */
  readonly replayPath: string;
}

/** The shortest sequence of steps found that shows a deviation. */
export interface SequenceRecord {
  readonly type: 'sequence';
  readonly scenario: string;
  readonly replay: Replay;
  /** Steps in words, each with the exchanges it sent. */
  readonly steps: readonly { readonly words: string; readonly exchanges: readonly string[] }[];
  /** Ids of the requirements it breaks. */
  readonly requirements: readonly string[];
  readonly message: string;
  /** It did not happen again when the same steps were repeated. */
  readonly flaky: boolean;
  /** Requests spent on finding it, and on making it short. */
  readonly spent: { readonly finding: number; readonly shrinking: number };
}

/** One request and its answer as sent, redacted at capture. */
export interface ExchangeRecord {
  readonly type: 'exchange';
  /** `x0007`: position in the run. */
  readonly id: string;
  readonly scenario: string;
  /** Null where the request matches no operation of the contract. */
  readonly operation: OperationId | null;
  readonly intent: Intent;
  /** Sent at the same time as the other exchanges of this name; absent where it was sent alone. */
  readonly together?: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: {
    readonly method: string;
    /** Path and query below the API base: `/orders.json?limit=2`. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  } | null;
  readonly failure: { readonly kind: NetworkFailureKind; readonly message: string } | null;
}

/** How a scenario ended: whole, stopped because a prerequisite failed, or not run because something is not to be had. */
export interface ScenarioRecord {
  readonly type: 'scenario';
  readonly name: string;
  readonly areas: readonly string[];
  readonly end: 'finished' | 'stopped' | 'skipped' | 'broken';
  /** Why, in words; of one that finished, what there is to say of it. */
  readonly reason: string | null;
}

export type EvidenceRecord = RunRecord | ExchangeRecord | ScenarioRecord | SequenceRecord;
