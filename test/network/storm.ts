/**
 * Runs against embedded shops that follow the docs, through a network that breaks a random share of all exchanges, their clean-up too,
 * and looks whether any of them blames the shop, is green without reason, or leaves an order that it neither undid nor reported; then
 * sweeps through a whole network, and looks whether anything is left, or was touched: `npm run storm -- RUNS [SEED]`.
 */
import type { Platform } from '../../spec/platforms.ts';
import type { Profile } from '../../suites/evidence/record.ts';
import { doubleOrders, wrongVerdicts } from './judge-through.ts';
import { mixedFaults } from './mixed-faults.ts';
import { runThrough, type RunThrough } from './run-through.ts';

const exchangeMs = 250;
/** A shop that acts late does so while the order is looked for. */
const lateMs = 300;
/** And this one does when it has been asked for once more, which makes a double. */
const tooLateMs = 900;
const realMs = 60;
const shares = [10, 30, 60, 120, 250];
const platforms: readonly Platform[] = ['haravan', 'sapo'];
const profiles: readonly Profile[] = ['core', 'smoke', 'core', 'full'];

interface Case {
  readonly profile: Profile;
  readonly platform: Platform;
}

/** Runs that are under way at once: they wait most of the time. */
const together = 4;

/** How it stands is said after so many runs. */
const interim = 50;

async function main(runs: number, firstSeed: number): Promise<void> {
  const totals = new Totals();
  const calm = await calmRuns();
  const seeds = Array.from({ length: runs }, (_, nth) => firstSeed + nth).values();
  const worker = async (): Promise<void> => {
    // All workers draw from one iterator.
    for (const seed of seeds) {
      const { name, run } = await runInStorm(seed);
      totals.add(run, { name: `seed ${seed}, ${name}`, calm: await calmBeside(run, seed, calm) });
      if (totals.runs % interim === 0) process.stderr.write(`${totals.render()}\n\n`);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
  process.stdout.write(`${totals.render()}\n`);
  process.exitCode = totals.isClean ? 0 : 1;
}

/** What each kind of run finds where nothing comes in between. */
async function calmRuns(): Promise<ReadonlyMap<string, RunThrough>> {
  const calm = new Map<string, RunThrough>();
  for (const platform of platforms)
    for (const profile of new Set(profiles)) {
      const run = await runThrough({ platform, profile, plan: () => undefined, exchangeMs: 30_000 });
      calm.set(nameOf({ platform, profile }), run);
    }
  return calm;
}

/** What a run is held against: where it misses something, a calm run of its own seed, which may not meet it either. */
async function calmBeside(
  run: RunThrough,
  seed: number,
  calm: ReadonlyMap<string, RunThrough>,
): Promise<RunThrough> {
  const usual = calm.get(nameOf(caseOf(seed))) ?? run;
  if (wrongVerdicts(run, usual).length === 0) return usual;
  return runThrough({ ...caseOf(seed), seed, plan: () => undefined, exchangeMs: 30_000 });
}

async function runInStorm(seed: number): Promise<{ readonly name: string; readonly run: RunThrough }> {
  const one = caseOf(seed);
  const perMille = shares[seed % shares.length] ?? 0;
  const run = await runThrough({
    ...one,
    seed,
    exchangeMs,
    realMs,
    undo: true,
    plan: mixedFaults({ seed, perMille, lateMs, tooLateMs }),
  });
  return { name: `${nameOf(one)}, ${perMille} ‰`, run };
}

function nameOf({ platform, profile }: Case): string {
  return `${platform} ${profile}`;
}

function caseOf(seed: number): Case {
  return {
    platform: platforms[seed % platforms.length] ?? 'haravan',
    profile: profiles[Math.floor(seed / platforms.length) % profiles.length] ?? 'core',
  };
}

class Totals {
  runs = 0;
  #requests = 0;
  #made = 0;
  #waitedMs = 0;
  readonly #exits = new Map<string, number>();
  readonly #faults = new Map<string, number>();
  readonly #wrong: string[] = [];
  readonly #doubles: string[] = [];
  readonly #unreported: string[] = [];
  readonly #left: string[] = [];
  readonly #touched: string[] = [];
  #leaks = 0;
  #late = 0;
  readonly #started = performance.now();

  get isClean(): boolean {
    return [this.#wrong, this.#unreported, this.#left, this.#touched].every(({ length }) => length === 0);
  }

  add(run: RunThrough, { name, calm }: { readonly name: string; readonly calm: RunThrough }): void {
    this.runs += 1;
    this.#requests += run.requests.length;
    this.#made += run.ledger.filter(({ type }) => type === 'created').length;
    this.#waitedMs += run.waitedMs;
    count(this.#exits, String(run.exitCode));
    for (const { fault } of run.requests) if (fault !== undefined) count(this.#faults, fault.kind);
    this.#wrong.push(...wrongVerdicts(run, calm).map((words) => `${name}: ${words}`));
    this.#doubles.push(...doubleOrders(run).map(({ id, key }) => `${name}: order ${id} of ${String(key)}`));
    const { unreported = [], left = [], touched = [], late = [], leaks = 0 } = run.aftermath ?? {};
    this.#unreported.push(...unreported.map(({ id, key }) => `${name}: order ${id} of ${String(key)}`));
    this.#left.push(...left.map((id) => `${name}: order ${id}`));
    this.#touched.push(...touched.map((id) => `${name}: order ${id}`));
    this.#late += late.length;
    this.#leaks += leaks;
  }

  render(): string {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(0);
    return [
      `${this.runs} runs in ${seconds} s: ${this.#requests} requests, ${sum(this.#faults)} of them hit (${told(this.#faults)}).`,
      `The clients would have waited ${(this.#waitedMs / 1000).toFixed(0)} s in all. Exit codes: ${told(this.#exits)}.`,
      `Wrong verdicts: ${listed(this.#wrong)}`,
      `Orders that the ledgers name: ${this.#made}; made when the run had ended: ${this.#late}. Reported as left behind: ${this.#leaks}.`,
      `Made twice: ${listed(this.#doubles)}`,
      `Neither undone nor reported: ${listed(this.#unreported)}`,
      `Left by the sweep: ${listed(this.#left)}. Touched, of others: ${listed(this.#touched)}`,
    ].join('\n');
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, one) => total + one, 0);
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, times]) => `${name} ${times}`).join(', ');
}

function listed(lines: readonly string[]): string {
  return [String(lines.length), ...lines].join('\n  ');
}

function readCount(text: string, what: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new RangeError(`${what} is a whole number above 0, such as 50, not "${text}"`);
}

try {
  const [runs = '50', seed = '1'] = process.argv.slice(2);
  await main(readCount(runs, 'The number of runs'), readCount(seed, 'The seed'));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 64;
}
