import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Validators } from '../../generators/schemas/validators.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { ExchangeFacts } from '../../suites/evidence/exchange-facts.ts';
import { openExchange } from '../../suites/evidence/exchange.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import { judgeRun } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { coreRun } from './core-run.ts';
import { costsInRounds, type Cost } from './cost.ts';
import { spreadOf } from './spread.ts';

const rounds = 15;

/** What a core run costs, and what of it is judging and recording. */
export const judgingCost: BenchPart = {
  name: 'judging-cost',
  heading: 'What judging costs',
  measure,
};

async function measure(): Promise<BenchReport> {
  const folder = mkdtempSync(join(tmpdir(), 'order-conformance-bench-'));
  try {
    const law = await loadLaw('haravan', null);
    const [evidence, sending] = await coreRun(folder);
    const costs = await costsInRounds(rounds, [
      () => validate(evidence, law.validators),
      () => judgeRun(evidence, law),
      () => recordAgain(evidence, folder),
    ]);
    return report(evidence.exchanges.length, { sending, ...medians(costs) });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Judging validates as well: what it costs beside that is the difference within a round. */
function medians(costs: readonly (readonly Cost[])[]): Omit<Costs, 'sending'> {
  const median = (costIn: (round: readonly Cost[], unit: keyof Cost) => number): Cost => ({
    wallMs: spreadOf(costs.map((round) => costIn(round, 'wallMs'))).median,
    cpuMs: spreadOf(costs.map((round) => costIn(round, 'cpuMs'))).median,
  });
  return {
    validating: median(([validated], unit) => validated?.[unit] ?? 0),
    judging: median(([validated, judged], unit) => (judged?.[unit] ?? 0) - (validated?.[unit] ?? 0)),
    recording: median(([, , recorded], unit) => recorded?.[unit] ?? 0),
  };
}

/** Reads every answer and holds it against the schemas, as judging does first. */
function validate(evidence: Evidence, validators: Validators): void {
  const facts = new ExchangeFacts(validators, dialectOf('haravan'));
  for (const [index, record] of evidence.exchanges.entries()) {
    facts.of(openExchange(record, index, dialectOf('haravan')));
  }
}

function recordAgain(evidence: Evidence, folder: string): void {
  for (const record of evidence.exchanges)
    appendFileSync(join(folder, 'again.jsonl'), `${JSON.stringify(record)}\n`);
}

type Costs = Readonly<Record<'sending' | 'validating' | 'judging' | 'recording', Cost>>;

function report(requests: number, { sending, ...parts }: Costs): BenchReport {
  const row = (name: string, { wallMs, cpuMs }: Cost): readonly string[] => [
    name,
    wallMs.toFixed(0),
    cpuMs.toFixed(0),
    (cpuMs / requests).toFixed(2),
    `${((100 * cpuMs) / sending.cpuMs).toFixed(1)} %`,
  ];
  return {
    about: [
      `${requests} requests of the profile core, against the embedded shop in a process of its own.`,
      `Validating, judging and recording: medians of ${rounds} rounds on the evidence of that run.`,
    ],
    tables: [
      {
        head: ['part', 'wall ms', 'CPU ms', 'CPU ms an exchange', 'of the whole run'],
        rows: [
          row('the whole run: Vitest, sending, reading', sending),
          ...Object.entries(parts).map(([name, cost]) => row(name, cost)),
        ],
      },
    ],
  };
}
