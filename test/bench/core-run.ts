/**
 * What a core run costs, and what of it is judging and recording. The shop is a process of its own, so that its work is not counted.
 * Prints a Markdown table: `npm run bench`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { loadValidators } from '../../generators/schemas/validators.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { connect } from '../../suites/connect.ts';
import { ExchangeFacts } from '../../suites/evidence/exchange-facts.ts';
import { openExchange } from '../../suites/evidence/exchange.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { judgeRun } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { runScenarios } from '../../suites/run-scenarios.ts';

interface Cost {
  readonly wallMs: number;
  readonly cpuMs: number;
}

async function costOf<T>(work: () => T | Promise<T>): Promise<readonly [T, Cost]> {
  const cpu = process.cpuUsage();
  const wall = performance.now();
  const made = await work();
  const { user, system } = process.cpuUsage(cpu);
  return [made, { wallMs: performance.now() - wall, cpuMs: (user + system) / 1000 }];
}

/** The median of seven, after one that is not counted. */
async function median(work: () => void): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < 8; time += 1) costs.push((await costOf(work))[1]);
  const [, ...counted] = costs;
  return counted.toSorted((a, b) => a.cpuMs - b.cpuMs)[3] ?? { wallMs: 0, cpuMs: 0 };
}

async function startShopProcess(): Promise<{
  process: ChildProcess;
  url: string;
  tokens: { write: string; read: string };
}> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'shop-process.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    process: child,
    ...(JSON.parse(line) as { url: string; tokens: { write: string; read: string } }),
  };
}

async function coreRun(folder: string): Promise<readonly [Evidence, Cost]> {
  const shop = await startShopProcess();
  const run: RunRecord = {
    type: 'run',
    runId: 'bench-00000001',
    platform: 'haravan',
    target: shop.url,
    profile: 'core',
    seed: 1,
    only: null,
    capabilities: ['write', 'read-token', 'assign'],
    startedAt: new Date().toISOString(),
    suiteVersion: '',
    contractDigest: '',
  };
  const asking = {
    run,
    credentials: { token: shop.tokens.write, readToken: shop.tokens.read },
    variants: [],
    evidenceFile: join(folder, 'evidence.jsonl'),
  };
  try {
    await connect(asking);
    return await costOf(() => runScenarios(asking));
  } finally {
    shop.process.kill();
  }
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  try {
    await loadValidators('haravan');
    const [evidence, sending] = await coreRun(folder);
    const law = await loadLaw('haravan', null);
    const validating = await median(() => validate(evidence, law.validators));
    const both = await median(() => judgeRun(evidence, law));
    const judging = { wallMs: both.wallMs - validating.wallMs, cpuMs: both.cpuMs - validating.cpuMs };
    const recording = await median(() => {
      for (const record of evidence.exchanges)
        appendFileSync(join(folder, 'again.jsonl'), `${JSON.stringify(record)}\n`);
    });
    print(evidence.exchanges.length, { sending, validating, judging, recording });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads every answer and holds it against the schemas, as judging does first. */
function validate(evidence: Evidence, validators: Awaited<ReturnType<typeof loadValidators>>): void {
  const facts = new ExchangeFacts(validators, dialectOf('haravan'));
  for (const [index, record] of evidence.exchanges.entries()) {
    facts.of(openExchange(record, index, dialectOf('haravan')));
  }
}

function print(requests: number, costs: Readonly<Record<string, Cost>>): void {
  const row = (name: string, { wallMs, cpuMs }: Cost): string =>
    `| ${name} | ${wallMs.toFixed(0)} | ${cpuMs.toFixed(0)} | ${(cpuMs / requests).toFixed(2)} |`;
  const { sending, ...parts } = costs;
  const lines = [
    `${requests} requests, core profile, embedded shop in a process of its own; Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}.`,
    '',
    '| part | wall ms | CPU ms | CPU ms an exchange |',
    '|---|---:|---:|---:|',
    ...(sending === undefined ? [] : [row('the whole run: Vitest, sending, reading', sending)]),
    ...Object.entries(parts).map(([name, cost]) => row(name, cost)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

await main();
