import type { Platform } from '../../spec/platforms.ts';

/** First line of a ledger: whose orders it is about, and where they are. Stands again where a run that was cut goes on. */
export interface RunEntry {
  readonly type: 'run';
  readonly runId: string;
  readonly platform: Platform;
  /** API base, without credentials. */
  readonly target: string;
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  /** The process that writes it, by which a run that is still going on is told from one that ended. */
  readonly pid: number;
  readonly machine: string;
}

/** An order is about to be asked for. */
interface IntentEntry {
  readonly type: 'intent';
  /** `<runId>/<n>`: what the order carries as its note attribute. */
  readonly key: string;
}

/** What became of an intent. */
interface CreatedEntry {
  readonly type: 'created';
  /** Null for an order that carries the tag of the run and no key. */
  readonly key: string | null;
  readonly orderId: string;
}
interface RefusedEntry {
  readonly type: 'refused';
  readonly key: string;
  readonly why: string;
}
/** No answer was received that tells whether there is an order. */
interface UnknownEntry {
  readonly type: 'unknown';
  readonly key: string;
  readonly why: string;
}
/** It was looked for, and there is none. */
interface MissingEntry {
  readonly type: 'missing';
  readonly key: string;
}

interface UndoneEntry {
  readonly type: 'undone';
  readonly orderId: string;
  readonly how: string;
}
interface LeakEntry {
  readonly type: 'leak';
  readonly orderId: string | null;
  readonly key: string | null;
  readonly why: string;
}

type Fact = IntentEntry | CreatedEntry | RefusedEntry | UnknownEntry | MissingEntry | UndoneEntry | LeakEntry;

/** What happened, before it is written. */
export type LedgerFact = Fact;

/** One line of a ledger. */
export type LedgerEntry =
  | RunEntry
  | (Fact & {
      /** ISO 8601 UTC. */
      readonly at: string;
    });
