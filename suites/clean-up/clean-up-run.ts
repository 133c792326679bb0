import { dialectOf } from '../../spec/dialects.ts';
import { openClient } from '../client/open-client.ts';
import { realTiming, type Timing } from '../client/timing.ts';
import type { Recorder } from '../client/recorder.ts';
import type { CleanUpRecord, RunRecord } from '../evidence/record.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import { ownCredentialsOf, readOnlyCredentialsOf, type ScenarioRunOptions } from '../scenario-run-options.ts';
import { cleanUp } from './clean-up.ts';
import { whileItCan } from './while-it-can.ts';

export interface CleanUpRunOptions extends Pick<ScenarioRunOptions, 'run' | 'credentials'> {
  readonly ledgerFile: string;
  readonly recorder: Recorder;
  /** Requests that the run sent before. */
  readonly sent: number;
  /** How long the shop may take to show what it has done, in milliseconds. Default: as the run says, else 5000. */
  readonly settleMs?: number;
  /** Default: real time. */
  readonly timing?: Timing;
  readonly onUndone?: (orderId: string, how: string) => void;
}

/** What came of undoing, and what kept it from being written down; null where nothing did. */
export interface CleanedUp {
  readonly record: CleanUpRecord;
  readonly unwritten: { readonly cause: unknown } | null;
}

/**
 * Undoes what a run created, by its ledger on the disk; what it may still spend has no say in this. Records what came of it, as far as
 * that can be written.
 */
export async function cleanUpRun(options: CleanUpRunOptions): Promise<CleanedUp> {
  const { run, ledgerFile, recorder, sent, timing = realTiming, onUndone } = options;
  const settleMs = options.settleMs ?? run.settleMs ?? 5000;
  const writing = whileItCan();
  const ledger = openLedger(ledgerFile, writing.around);
  const record = writing.around(recorder.record);
  const client = await openClient({
    run: withoutBudget(run),
    credentials: ownCredentialsOf(options),
    // Used for nothing here, but not to be shown either.
    readOnlyCredentials: readOnlyCredentialsOf(options),
    recorder: { record },
    sent,
    ledger,
    settleMs,
    timing,
  });
  try {
    const done = await cleanUp(ledger, {
      client,
      dialect: dialectOf(run.platform),
      startedAt: new Date(run.startedAt),
      settleMs,
      timing,
      ...(onUndone === undefined ? {} : { onUndone }),
    });
    record(done);
    return { record: done, unwritten: writing.failure() ?? null };
  } finally {
    await client.close();
  }
}

/** What keeps others' share of the bucket free holds for undoing too. */
function withoutBudget(run: RunRecord): RunRecord {
  const { headroom } = run.budget ?? {};
  return { ...run, budget: headroom === undefined ? {} : { headroom } };
}
