import { dialectOf } from '../../spec/dialects.ts';
import { openClient } from '../client/open-client.ts';
import { realTiming, type Timing } from '../client/timing.ts';
import type { Recorder } from '../client/recorder.ts';
import type { CleanUpRecord, RunRecord } from '../evidence/record.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import { ownCredentialsOf, readOnlyCredentialsOf, type ScenarioRunOptions } from '../scenario-run-options.ts';
import { cleanUp } from './clean-up.ts';

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

/** Undoes what a run created, by its ledger on the disk; what it may still spend has no say in this. Records what came of it. */
export async function cleanUpRun(options: CleanUpRunOptions): Promise<CleanUpRecord> {
  const { run, ledgerFile, recorder, sent, timing = realTiming, onUndone } = options;
  const settleMs = options.settleMs ?? run.settleMs ?? 5000;
  const ledger = openLedger(ledgerFile);
  const client = await openClient({
    run: withoutBudget(run),
    credentials: ownCredentialsOf(options),
    // Used for nothing here, but not to be shown either.
    readOnlyCredentials: readOnlyCredentialsOf(options),
    recorder,
    sent,
    ledger,
    settleMs,
    timing,
  });
  try {
    const record = await cleanUp(ledger, {
      client,
      dialect: dialectOf(run.platform),
      startedAt: new Date(run.startedAt),
      settleMs,
      timing,
      ...(onUndone === undefined ? {} : { onUndone }),
    });
    recorder.record(record);
    return record;
  } finally {
    await client.close();
  }
}

/** What keeps others' share of the bucket free holds for undoing too. */
function withoutBudget(run: RunRecord): RunRecord {
  const { headroom } = run.budget ?? {};
  return { ...run, budget: headroom === undefined ? {} : { headroom } };
}
