import type { OperationId } from '../../spec/operations.ts';
import type { Platform } from '../../spec/platforms.ts';
import type { Capability } from '../../spec/requirements/requirement.ts';
import type { SetRecord } from '../../spec/requirements/requirement-sets.ts';
import type { VariantOption } from '../evidence/variant-option.ts';

/**
 * What a request was sent for. `ask`: a documented request, to be answered as documented. `repeat`: one that the order's state has
 * made pointless, such as a second cancellation. `unsaid`: one that the docs neither allow nor forbid in this state, so that effect,
 * no effect and refusal are all right. `clean-up`: looking for what the run created, and undoing it; nothing is judged by it. The
 * others are made to be refused, or to show what a shop does beyond its limits.
 */
export const intents = [
  'ask',
  'repeat',
  'unsaid',
  'clean-up',
  'unknown-order',
  'no-credentials',
  'wrong-credentials',
  'read-only-credentials',
  'malformed-body',
  'wrong-content-type',
  'over-limit',
  'forbidden-change',
  'over-stock',
  'unlisted-value',
] as const;
export type Intent = (typeof intents)[number];

/**
 * Why no answer was received, or none that anything can be made of.
 *
 * - `refused`: nobody listens, or there is no way there · `unknown-host`: the name is not known · `tls`: its certificate, or the
 *   secure connection, did not come about: all before anything was sent
 * - `timeout`: no connection, no head, no more of a body, or not the whole exchange within the time allowed
 * - `reset`: the connection ended before the answer was whole · `truncated`: the answer is not as long as it says
 * - `too-large`: longer than is read, as sent or unpacked · `encoding`: not in the content encoding it names, or in one that is not
 *   read · `malformed`: no HTTP
 * - `gateway`: 502, 503 or 504, however often it was asked · `over-limit`: 429, likewise · `given-up`: not sent any more, as too
 *   many calls before came to nothing. An exchange is not recorded with these: it has an answer, or there was none.
 * - `other`: whatever else the HTTP client says
 */
export type NetworkFailureKind =
  | 'refused'
  | 'unknown-host'
  | 'tls'
  | 'timeout'
  | 'reset'
  | 'truncated'
  | 'too-large'
  | 'encoding'
  | 'malformed'
  | 'gateway'
  | 'over-limit'
  | 'given-up'
  | 'other';

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
  /** The requirement set that the run was limited to; absent where it was to none. */
  readonly set?: SetRecord;
  readonly capabilities: readonly Capability[];
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly suiteVersion: string;
  readonly contractDigest: string;
  /** What a reviewer gave, and every order of the run carries; absent where nobody did. */
  readonly nonce?: string;
  /** How long the shop may take to show what was written, in milliseconds; absent of an embedded shop, which has no time. */
  readonly settleMs?: number;
  /** What the run may spend; absent where nothing was set. */
  readonly budget?: Budget;
  /** Which of the orders that are there an audit walks through; absent: all of them. */
  readonly audit?: AuditScope;
  /** A sequence to tell again, in place of all scenarios. */
  readonly replay?: Replay;
  /** Variants that might be ordered; absent where none were configured. */
  readonly variants?: readonly VariantOption[];
  /** How the embedded shop behaved, where the run had one of its own. */
  readonly embedded?: EmbeddedRecord;
  /** What the shop is called, where somebody has given it a name. */
  readonly shop?: string;
  /** The part of the scenarios that this run told; absent where it told all of them. */
  readonly shard?: Shard;
}

/** One of several jobs that share the scenarios, and the rate of calls of one shop. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  /** Jobs in all. */
  readonly count: number;
}

/** Which of the orders that are there an audit walks through. */
export interface AuditScope {
  /** No more than so many; default all. */
  readonly maxOrders?: number;
  /** Only those created since then, ISO 8601 UTC; default all. */
  readonly since?: string;
}

/** What it takes to open an embedded shop like the one of a run. */
export interface EmbeddedRecord {
  readonly reading: 'text' | 'example';
  readonly generation: string;
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
  /** Calls of the shop's bucket that are left to others; default a twentieth of it, a tenth where others are seen. */
  readonly headroom?: number;
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
  /** The reading before it that this one asks again, as the shop still had time to show what was written; absent on a first one. */
  readonly settles?: string;
  /** The exchange before it that this one tries again, as nothing could be made of its answer; absent on a first try. */
  readonly retryOf?: string;
  /** Milliseconds that it was held back: for the rate of calls, or between two tries. Absent where it was not. */
  readonly waitedMs?: number;
  /** The condition by which a proxy made this answer adverse; absent where it is the shop's own. */
  readonly adverse?: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly request: {
    readonly method: string;
    /** Path and query below the API base: `/orders.json?limit=2`. */
    readonly url: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | null;
    /** There was a body, or may have been, that whoever recorded this did not save: `body` is null. Absent otherwise. */
    readonly unsaved?: true;
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
  /** The shard that tells it, where that is another one than this. */
  readonly inShard?: number;
  /** What ended it that is not the shop's answer: told again, it may come to its end. Absent where nothing of the kind did. */
  readonly cut?: Cut;
}

export type Cut = 'budget' | 'network' | 'interruption';

/** How far a long scenario has come: what is before it need not be told again. */
export interface ProgressRecord {
  readonly type: 'progress';
  readonly scenario: string;
  /** Where to go on from, in the scenario's own words. */
  readonly reached: string;
}

/** The run was cut here, and goes on later: what happened to its orders in between nobody knows. */
export interface ResumptionRecord {
  readonly type: 'resumption';
  /** ISO 8601 UTC. */
  readonly resumedAt: string;
}

/** What became of the orders that a run created in a shop that goes on without it. */
export interface CleanUpRecord {
  readonly type: 'clean-up';
  /** `kept`: the run was told to leave them where they are. */
  readonly end: 'undone' | 'kept';
  /** Orders that were created. */
  readonly created: number;
  /** Orders that were undone. */
  readonly undone: number;
  /** What was left behind against our will. */
  readonly leaks: readonly LeakRecord[];
}

export interface LeakRecord {
  /** Null where it is not known whether the creation has made an order. */
  readonly orderId: string | null;
  /** What the order carries as its note attribute `order-conformance`; null where that is not known. */
  readonly key: string | null;
  readonly why: string;
}

export type EvidenceRecord =
  | RunRecord
  | ExchangeRecord
  | ScenarioRecord
  | SequenceRecord
  | CleanUpRecord
  | ProgressRecord
  | ResumptionRecord;
