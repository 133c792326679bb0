/**
 * Runs against embedded shops that follow the docs, through a network that breaks a random share of all exchanges, and looks whether
 * any of them blames the shop, is green without reason, or makes an order that it does not know of: `npm run storm -- RUNS [SEED]`.
 */
import type { Platform } from '../../spec/platforms.ts';
import type { Profile } from '../../suites/evidence/record.ts';
import { doubleOrders, unknownOrders, wrongVerdicts } from './judge-through.ts';
import { mixedFaults } from './mixed-faults.ts';
import { runThrough, type RunThrough, type RunThroughOptions } from './run-through.ts';

const exchangeMs = 250;
/** A shop that acts late does so while the order is looked for. */
const lateMs = 300;
const realMs = 60;
const shares = [10, 30, 60, 120, 250];
const platforms: readonly Platform[] = ['haravan', 'sapo'];
const profiles: readonly Profile[] = ['core', 'smoke'];

interface Case {
  readonly profile: Profile;
  readonly platform: Platform;
}

async function main(runs: number, firstSeed: number): Promise<void> {
  const calm = new Map<string, RunThrough>();
  const totals = new Totals();
  for (let seed = firstSeed; seed < firstSeed + runs; seed += 1) {
    const one = caseOf(seed);
    const name = `${one.platform} ${one.profile}`;
    const reference =
      calm.get(name) ?? (await runThrough({ ...given(one), plan: () => undefined, exchangeMs: 30_000 }));
    calm.set(name, reference);
    const perMille = shares[seed % shares.length] ?? 0;
    const run = await runThrough({
      ...given(one),
      seed,
      exchangeMs,
      realMs,
      plan: mixedFaults({ seed, perMille, lateMs }),
    });
    totals.add(run, { name: `seed ${seed}, ${name}, ${perMille} ‰`, calm: reference });
  }
  process.stdout.write(`${totals.render()}\n`);
  process.exitCode = totals.isClean ? 0 : 1;
}

function caseOf(seed: number): Case {
  return {
    platform: platforms[seed % platforms.length] ?? 'haravan',
    profile: profiles[Math.floor(seed / platforms.length) % profiles.length] ?? 'core',
  };
}

function given({ platform, profile }: Case): Pick<RunThroughOptions, 'profile' | 'platform'> {
  return { profile, platform };
}

class Totals {
  #runs = 0;
  #requests = 0;
  #made = 0;
  #waitedMs = 0;
  readonly #exits = new Map<string, number>();
  readonly #faults = new Map<string, number>();
  readonly #wrong: string[] = [];
  readonly #doubles: string[] = [];
  readonly #unknown: string[] = [];
  readonly #started = performance.now();

  get isClean(): boolean {
    return this.#wrong.length === 0 && this.#unknown.length === 0;
  }

  add(run: RunThrough, { name, calm }: { readonly name: string; readonly calm: RunThrough }): void {
    this.#runs += 1;
    this.#requests += run.requests.length;
    this.#made += run.made.length;
    this.#waitedMs += run.waitedMs;
    count(this.#exits, String(run.exitCode));
    for (const { fault } of run.requests) if (fault !== undefined) count(this.#faults, fault.kind);
    this.#wrong.push(...wrongVerdicts(run, calm).map((words) => `${name}: ${words}`));
    this.#doubles.push(...doubleOrders(run).map(({ id, key }) => `${name}: order ${id} of ${String(key)}`));
    this.#unknown.push(...unknownOrders(run).map(({ id, key }) => `${name}: order ${id} of ${String(key)}`));
  }

  render(): string {
    const seconds = ((performance.now() - this.#started) / 1000).toFixed(0);
    return [
      `${this.#runs} runs in ${seconds} s: ${this.#requests} requests, ${sum(this.#faults)} of them hit (${told(this.#faults)}).`,
      `The clients would have waited ${(this.#waitedMs / 1000).toFixed(0)} s in all. Exit codes: ${told(this.#exits)}.`,
      `Wrong verdicts: ${listed(this.#wrong)}`,
      `Orders made: ${this.#made}. Made twice: ${listed(this.#doubles)}`,
      `Orders that the ledger does not know of: ${listed(this.#unknown)}`,
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
