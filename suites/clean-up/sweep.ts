import type { Credentials } from '../../spec/credentials.ts';
import { dialectOf } from '../../spec/dialects.ts';
import type { Platform } from '../../spec/platforms.ts';
import { openClient } from '../client/open-client.ts';
import { realTiming, type Timing } from '../client/timing.ts';
import type { ShopClient } from '../client/shop-client.ts';
import type { RunRecord } from '../evidence/record.ts';
import { Ledger } from '../ledger/ledger.ts';
import { findLeftovers, type Findings, type FindOptions } from './find-leftovers.ts';
import { SweepBooks } from './sweep-books.ts';
import { undoOrders, type Undoing } from './undo-orders.ts';

export interface SweepOptions extends Pick<FindOptions, 'now' | 'olderThanMs' | 'since' | 'ledgers'> {
  readonly platform: Platform;
  /** API base without a slash at its end. */
  readonly target: string;
  readonly credentials: Credentials;
  /** Only look. */
  readonly dryRun: boolean;
  /** How long the shop may take to show what it has done, in milliseconds. Default 5000. */
  readonly settleMs?: number;
  /** Default: real time. */
  readonly timing?: Timing;
  readonly onUndone?: (orderId: string, how: string) => void;
}

export interface Swept extends Findings {
  /** One of each leftover; none where it was only looked. */
  readonly undoings: readonly Undoing[];
}

/** Finds what earlier runs left in a shop and undoes it; nothing else is touched. @throws LookoutError, NetworkError where it cannot be looked for */
export async function sweep(options: SweepOptions): Promise<Swept> {
  const { settleMs = 5000, timing = realTiming } = options;
  const run = sweepRun(options);
  const ledger = Ledger.inMemory(run.runId);
  const means = {
    client: await openSweepClient(options, { run, ledger, settleMs, timing }),
    dialect: dialectOf(options.platform),
    settleMs,
    timing,
  };
  try {
    const findings = await findLeftovers({ ...options, ...means });
    if (options.dryRun) return { ...findings, undoings: [] };
    for (const { orderId, key } of findings.leftovers) ledger.write({ type: 'created', orderId, key });
    const books = new SweepBooks(options.ledgers, findings);
    const onUndone = (orderId: string, how: string): void => {
      books.noteUndone(orderId, how);
      options.onUndone?.(orderId, how);
    };
    const undoings = await undoOrders(findings.leftovers, { ...means, onUndone });
    books.noteLeaks(undoings);
    return { ...findings, undoings };
  } finally {
    await means.client.close();
  }
}

async function openSweepClient(
  { credentials }: SweepOptions,
  means: {
    readonly run: RunRecord;
    readonly ledger: Ledger;
    readonly settleMs: number;
    readonly timing: Timing;
  },
): Promise<ShopClient> {
  const client = await openClient({
    ...means,
    credentials,
    readOnlyCredentials: null,
    recorder: { record: () => undefined },
  });
  client.enter('clean-up');
  return client;
}

/** To the client a sweep is a run that creates nothing. */
function sweepRun({ platform, target, now, dryRun }: SweepOptions): RunRecord {
  return {
    type: 'run',
    runId: 'sweep',
    platform,
    target,
    profile: 'core',
    seed: 0,
    only: null,
    capabilities: dryRun ? [] : ['write'],
    startedAt: now.toISOString(),
    suiteVersion: '',
    contractDigest: '',
  };
}
