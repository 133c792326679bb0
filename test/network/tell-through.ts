import { dialectOf } from '../../spec/dialects.ts';
import type { Platform } from '../../spec/platforms.ts';
import { cleanUp } from '../../suites/clean-up/clean-up.ts';
import { openClient, type OpenClientOptions } from '../../suites/client/open-client.ts';
import { realTiming } from '../../suites/client/timing.ts';
import type { Transport } from '../../suites/client/transport.ts';
import { buildRunContext } from '../../suites/engine/build-run-context.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { CleanUpRecord, EvidenceRecord, Profile, RunRecord } from '../../suites/evidence/record.ts';
import type { LedgerEntry } from '../../suites/ledger/entry.ts';
import { Ledger } from '../../suites/ledger/ledger.ts';
import type { ScenarioRunOptions } from '../../suites/scenario-run-options.ts';
import { scenarios } from '../../suites/scenarios/index.ts';
import { Story } from '../../suites/scenarios/story.ts';
import { tellScenario } from '../../suites/scenarios/tell-scenario.ts';

/** How long the shop may take to show what it has done. */
export const settleMs = 300;

export interface TellOptions extends Pick<OpenClientOptions, 'headroom' | 'transport' | 'timing'> {
  readonly platform: Platform;
  /** The API base that is asked. */
  readonly target: string;
  readonly tokens: { readonly write: string; readonly read: string };
  readonly variants: ScenarioRunOptions['variants'];
  /** Default `core`. */
  readonly profile?: Profile;
  /** Default 1. */
  readonly seed?: number;
  /** Undo at the end what was created, through a connection of its own. Default: leave it. */
  readonly cleanUpThrough?: Transport;
}

export interface Told {
  readonly evidence: Evidence;
  readonly ledger: readonly LedgerEntry[];
  /** What became of the orders that were created; undefined where they were left. */
  readonly cleanUp: CleanUpRecord | undefined;
  /** Milliseconds that requests were held back. */
  readonly waitedMs: number;
}

/** Tells all scenarios of a profile through a client whose time and network are a test's own. */
export async function tellThrough(options: TellOptions): Promise<Told> {
  const { tokens, variants, timing, transport, headroom } = options;
  const run = runOf(options);
  const credentials = { token: tokens.write, readToken: tokens.read };
  const context = buildRunContext({ run, credentials, variants }, { sent: 0, judge: false });
  const records: EvidenceRecord[] = [];
  const ledger: LedgerEntry[] = [];
  const recorder = { record: (record: EvidenceRecord) => records.push(record) };
  const means = {
    ...context,
    recorder,
    settleMs,
    ledger: new Ledger(run.runId, (entry) => ledger.push(entry)),
    headroom,
    ...(timing === undefined ? {} : { timing }),
  };
  const client = await openClient({ ...means, ...(transport === undefined ? {} : { transport }) });
  const story = new Story(context, client, { recorder, listeners: new Set() });
  for (const scenario of scenarios) await tellScenario(scenario, story);
  await client.close();
  const cleanedUp = options.cleanUpThrough && (await undoAll(means, options.cleanUpThrough));
  const exchanges = records.filter((record) => record.type === 'exchange');
  const waitedMs = exchanges.reduce((total, record) => total + (record.waitedMs ?? 0), 0);
  const ends = records.filter((record) => record.type === 'scenario');
  const whole = {
    run,
    exchanges,
    scenarios: ends,
    ...(cleanedUp === undefined ? {} : { cleanUp: cleanedUp }),
  };
  return { evidence: whole, ledger, cleanUp: cleanedUp, waitedMs };
}

type Means = OpenClientOptions & Required<Pick<OpenClientOptions, 'ledger' | 'settleMs'>>;

/** Undoes what a run created as its end does: with a client of its own, which knows nothing of what went wrong before. */
async function undoAll(means: Means, transport: Transport): Promise<CleanUpRecord> {
  const { ledger, timing = realTiming } = means;
  const run = { ...means.run, budget: {} };
  const client = await openClient({ ...means, run, sent: 100_000, transport });
  try {
    const startedAt = new Date(run.startedAt);
    return await cleanUp(ledger, { client, dialect: dialectOf(run.platform), startedAt, settleMs, timing });
  } finally {
    await client.close();
  }
}

function runOf({ platform, target, profile = 'core', seed = 1 }: TellOptions): RunRecord {
  return {
    type: 'run',
    runId: `20250102T030000-${seed.toString(16).padStart(6, '0')}`,
    platform,
    target,
    profile,
    seed,
    only: null,
    capabilities: ['write', 'variant', 'read-token', 'assign'],
    startedAt: new Date().toISOString(),
    suiteVersion: '',
    contractDigest: '',
    // As the command line has it.
    ...(profile === 'full' ? { budget: { maxRequests: 400 } } : {}),
  };
}
