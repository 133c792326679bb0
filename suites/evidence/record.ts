import type { OperationId } from '../../spec/operations.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';

/**
 * What a request was sent for. `ask`: a documented request, to be answered as documented. `repeat`: a documented request in a state
 * where the docs do not say whether it is legal. The others are made to be refused, or to show what a shop does beyond its limits.
 */
export const intents = [
  'ask',
  'repeat',
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
  /** For all but `finished`: why, in words. */
  readonly reason: string | null;
}

export type EvidenceRecord = RunRecord | ExchangeRecord | ScenarioRecord;
