import { askShop } from '../../reports/prove/ask-shop.ts';
import { faultsOf, type ProvableFault } from '../../reports/prove/catalogue.ts';
import type { SequenceRecord } from '../../suites/evidence/record.ts';
import type { Law } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import { stateful } from '../../suites/scenarios/stateful.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { shopWith } from './shop-with.ts';
import { spreadOf } from './spread.ts';

const seed = 1;

/**
 * Faults that random lives of orders meet early on this seed, chosen by trying those of the catalogue: one answer is enough to see
 * the first three, the others need a course of events. A scenario shows each of them as well.
 */
const chosen = [
  'only-first-tax-counts',
  'free-line-lost',
  'seventh-piece-free',
  '500-on-decomposed-note',
  '500-on-unknown-tag',
  'fifth-tag-pushes-first-out',
  'update-after-confirm-lost',
  'tags-on-closed-order-lost',
  'close-undoes-cancel',
  'cancel-opens-closed',
  'cancel-after-reopening-lost',
  'every-fifth-write-lost',
] as const;

/** What it costs to find a failing sequence of steps, and to make it short. */
export const shrinking: BenchPart = {
  name: 'shrinking',
  heading: 'Requests spent on finding a failing sequence and on making it short',
  measure,
};

async function measure(): Promise<BenchReport> {
  const law = await loadLaw('haravan', null);
  const sequences: SequenceRecord[] = [];
  for (const id of chosen) sequences.push(await sequenceOf(faultNamed(id), law));
  return {
    about: [
      `The random lives of the profile full and nothing else, seed ${seed}, one shop a fault; a sequence is found by whatever it breaks first.`,
      'Finding counts from the first request of the first life; shrinking counts telling the found sequence again, to see that it fails twice.',
      'Shrinking ends where nothing shorter fails, or with its share of requests: `shrinkingShare` in suites/stateful/run-sequences.ts.',
    ],
    tables: [
      { head: ['', ...columns], rows: summary(sequences) },
      {
        head: ['fault', ...columns],
        rows: sequences.map((sequence, place) => [chosen[place] ?? '', ...figures(sequence).map(String)]),
      },
    ],
  };
}

function faultNamed(id: string): ProvableFault {
  const fault = faultsOf('haravan').find((candidate) => candidate.id === id);
  if (fault === undefined)
    throw new RangeError(`no fault is named ${id}: choose another in test/bench/shrinking.ts`);
  return fault;
}

async function sequenceOf(fault: ProvableFault, law: Law): Promise<SequenceRecord> {
  const asking = { shop: shopWith(fault), law, profile: 'full', seed, scenarios: stateful } as const;
  const { evidence } = await askShop(asking);
  const [sequence] = evidence.sequences ?? [];
  if (sequence === undefined) {
    throw new RangeError(`random lives do not meet ${fault.id} on seed ${seed}: choose another fault`);
  }
  return sequence;
}

const columns = ['requests to find', 'requests to shrink', 'steps of the shortest'] as const;

function figures({ spent, steps }: SequenceRecord): readonly number[] {
  return [spent.finding, spent.shrinking, steps.length];
}

function summary(sequences: readonly SequenceRecord[]): readonly (readonly string[])[] {
  const spreads = columns.map((_name, place) => spreadOf(sequences.map((one) => figures(one)[place] ?? 0)));
  return (['min', 'median', 'max'] as const).map((name) => [
    name,
    ...spreads.map((spread) => String(spread[name])),
  ]);
}
