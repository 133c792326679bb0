/**
 * Kills runs at random moments, goes on with some of them, sweeps after each, and looks at the shop:
 * `npm run kill-and-sweep -- [kills] [seed]`.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import type { Platform } from '../../spec/platforms.ts';
import { readLedgerFolder } from '../../suites/ledger/ledger-folder.ts';
import { runProcess, startProcess } from '../reports/cli/run-process.ts';
import { startMockProcess, type MockOrder, type MockProcess } from './mock-process.ts';

/** What was seen after one kill and the sweep that followed it. */
export interface KillRecord {
  readonly platform: Platform;
  /** How far the run had come. */
  readonly phase: 'before its ledger' | 'telling' | 'cleaning up' | 'ended';
  /** Creations it had announced, orders it knew of, and creations whose fate it did not know. */
  readonly intents: number;
  readonly created: number;
  readonly unknown: number;
  /** How the run ended that was gone on with; undefined where it was not. */
  readonly resumeCode: number | null | undefined;
  readonly sweepCode: number | null;
  /** Orders of the run that the sweep left as they should not be. */
  readonly left: readonly string[];
  /** Orders of others that are not as they were. */
  readonly touched: readonly string[];
}

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly platforms: readonly Platform[];
  readonly onKill?: (record: KillRecord) => void;
}

/** Runs, kills and sweeps, on all platforms at once. Each has one shop for all its runs, in which others have orders and make more. */
export async function killAndSweep({
  kills,
  seed,
  platforms,
  onKill,
}: KillOptions): Promise<readonly KillRecord[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kill-and-sweep-'));
  try {
    const all = await Promise.all(
      platforms.map((platform, index) => {
        const share = Math.ceil((kills - index) / platforms.length);
        return killOn(platform, { kills: share, seed: seed * 100 + index, folder, onKill });
      }),
    );
    return all.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Share extends Pick<KillOptions, 'kills' | 'seed'> {
  readonly folder: string;
  readonly onKill: KillOptions['onKill'];
}

async function killOn(
  platform: Platform,
  { kills, seed, folder, onKill }: Share,
): Promise<readonly KillRecord[]> {
  const random = randomFrom(seed);
  const mock = await startMockProcess(platform, folder);
  const records: KillRecord[] = [];
  try {
    for (let nth = 0; nth < kills; nth += 1) {
      const place = { folder: mkdtempSync(join(folder, 'run-')), environment: mock.environment };
      const record = await killOne({ mock, platform, place, random, seed: nth + 1 });
      records.push(record);
      onKill?.(record);
      rmSync(place.folder, { recursive: true, force: true });
    }
    return records;
  } finally {
    mock.stop();
  }
}

interface One {
  readonly mock: MockProcess;
  readonly platform: Platform;
  readonly place: { readonly folder: string; readonly environment: Readonly<Record<string, string>> };
  readonly random: () => number;
  readonly seed: number;
}

async function killOne({ mock, platform, place, random, seed }: One): Promise<KillRecord> {
  await mock.order({ ...theirs, tags: 'oc-vip, VIP' });
  const before = await mock.orders();
  const child = startProcess(
    ['run', '--profile', random() < 0.8 ? 'core' : 'full', '--seed', String(seed), '--quiet'],
    place,
  );
  const ended = once(child, 'close');
  child.stdout.resume();
  child.stderr.resume();
  await untilMoment({ child, ledgerDir: join(place.folder, '.order-conformance', 'ledger'), random });
  const phase = phaseOf(place.folder, child.exitCode);
  await mock.order({ ...theirs, tags: 'oc-swept' });
  child.kill('SIGKILL');
  await ended;
  const [ledger] = ledgersIn(place.folder);
  const resumeCode = random() < 0.25 && phase === 'telling' ? await resume(place) : undefined;
  const between = await mock.orders();
  const swept = await runProcess(['sweep', '--allow-writes'], place);
  const after = await mock.orders();
  const ours = [...after].filter(([id, order]) => !before.has(id) && isOurs(order));
  return {
    platform,
    phase,
    intents: ledger?.intents ?? 0,
    created: ledger?.created ?? 0,
    unknown: ledger?.unknown.size ?? 0,
    resumeCode,
    sweepCode: swept.code,
    left: ours.filter(([, order]) => !isUndone(order, platform)).map(([id]) => id),
    touched: [...before, ...between]
      .filter(([id, order]) => !isMarked(order) && (before.has(id) || !isOurs(order)))
      .filter(([id, order]) => !same(order, after.get(id)))
      .map(([id]) => id),
  };
}

/** Goes on with the run that was killed. */
async function resume(place: One['place']): Promise<number | null> {
  const [name = ''] = ledgerNames(join(place.folder, '.order-conformance', 'ledger'));
  const runId = name.replace('.jsonl', '');
  return (await runProcess(['run', '--resume', runId, '--quiet'], place)).code;
}

interface Watched {
  readonly child: ChildProcess;
  readonly ledgerDir: string;
  readonly random: () => number;
}

/** About as long as the ledger of a run of the profile core becomes, in bytes. */
const wholeLedger = 11_000;

/**
 * A random moment: when the ledger has some size, and a little later; or before there is one. Every third is one at which a creation
 * has been announced and not yet answered, which few of the others are.
 */
async function untilMoment({ child, ledgerDir, random }: Watched): Promise<void> {
  if (random() < 0.08) {
    await wait(random() * 1500);
    return;
  }
  const bytes = random() * wholeLedger;
  while (child.exitCode === null && sizeOf(ledgerDir) < bytes) await wait(2);
  if (random() < 0.67) await wait(random() * 40);
  else while (child.exitCode === null && !isAsking(ledgerDir)) await turn();
}

function sizeOf(ledgerDir: string): number {
  if (!existsSync(ledgerDir)) return -1;
  return ledgerNames(ledgerDir).reduce((sum, name) => sum + statSync(join(ledgerDir, name)).size, 0);
}

function ledgerNames(ledgerDir: string): readonly string[] {
  return readdirSync(ledgerDir).filter((name) => name.endsWith('.jsonl'));
}

/** Is a creation under way? */
function isAsking(ledgerDir: string): boolean {
  const [name] = existsSync(ledgerDir) ? ledgerNames(ledgerDir) : [];
  if (name === undefined) return false;
  const last = readFileSync(join(ledgerDir, name), 'utf8').trimEnd().split('\n').at(-1);
  return last?.startsWith('{"type":"intent"') === true;
}

function ledgersIn(folder: string) {
  return readLedgerFolder(join(folder, '.order-conformance', 'ledger')).map(({ ledger }) => ledger);
}

function phaseOf(folder: string, exitCode: number | null): KillRecord['phase'] {
  if (exitCode !== null) return 'ended';
  const [ledger] = ledgersIn(folder);
  if (ledger === undefined) return 'before its ledger';
  return ledger.open.length < ledger.created ? 'cleaning up' : 'telling';
}

function isUndone(order: MockOrder, platform: Platform): boolean {
  const tags = order.tags.split(',').map((tag) => tag.trim());
  return (
    platform === 'haravan' &&
    order['cancelled_status'] === 'cancelled' &&
    order['closed_status'] === 'closed' &&
    tags.includes('oc-swept')
  );
}

/** How orders that others make while a run is going on can be told from it. */
const theirs = { note: 'made by somebody else' };

/** Of those that are new since the run began. */
function isOurs({ note }: MockOrder): boolean {
  return note !== theirs.note;
}

/** Orders of earlier runs, which are at rest. */
function isMarked({ tags }: MockOrder): boolean {
  return /(^|,)\s*oc-\d{8}T\d{6}-/.test(tags);
}

function same(left: MockOrder, right: MockOrder | undefined): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** The same numbers for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

if (import.meta.main) {
  const [kills = '200', seed = '1'] = process.argv.slice(2);
  const records = await killAndSweep({
    kills: Number(kills),
    seed: Number(seed),
    platforms: ['haravan', 'sapo'],
    onKill: (record) => void process.stdout.write(`${JSON.stringify(record)}\n`),
  });
  const left = records.reduce((sum, record) => sum + record.left.length, 0);
  const touched = records.reduce((sum, record) => sum + record.touched.length, 0);
  const created = records.reduce((sum, record) => sum + record.created, 0);
  const resumed = records.flatMap(({ resumeCode }) => resumeCode ?? []);
  const unknown = records.filter((record) => record.unknown > 0).length;
  const phases = Object.entries(Object.groupBy(records, ({ phase }) => phase)).map(
    ([phase, those]) => `${phase} ${those.length}`,
  );
  process.stdout.write(
    [
      `${records.length} kills (${phases.join(', ')}), ${unknown} of them with a creation under way, ${created} orders created;`,
      `${resumed.length} runs gone on with, ${resumed.filter((code) => code === 0).length} of them conformant;`,
      `${left} of ours left, ${touched} of others touched\n`,
    ].join(' '),
  );
  const right = records.every(
    ({ sweepCode, resumeCode }) =>
      sweepCode === 0 && (resumeCode === undefined || resumeCode === 0 || resumeCode === 2),
  );
  process.exitCode = left + touched === 0 && right ? 0 : 1;
}
