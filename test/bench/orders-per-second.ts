import * as fc from 'fast-check';
import { orderDraft, valueOf } from '../../generators/arbitraries/index.ts';
import { buildSchemas } from '../../generators/schemas/build-schemas.ts';
import { isSchemaObject } from '../../generators/schemas/schema-node.ts';
import { loadExamples } from '../../spec/docs/documented-exchange.ts';
import { printExactJson } from '../../spec/json/exact-json.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { costsInRounds } from './cost.ts';
import { spreadOf } from './spread.ts';

const seed = 1;
const rounds = 21;
const example = 'create-order-08-customer';
const schema = 'create-order.request.schema.json';

/** How fast orders are made up, beside something that costs as much as it must. */
export const ordersPerSecond: BenchPart = {
  name: 'orders-per-second',
  heading: 'Orders made up a second',
  measure,
};

/** Something made many times over. */
interface Making {
  readonly name: string;
  /** How many are made in a round: enough to take some twenty milliseconds and more. */
  readonly count: number;
  readonly make: () => void;
}

async function measure(): Promise<BenchReport> {
  const made = await makings();
  const costs = await costsInRounds(
    rounds,
    made.map(({ make }) => make),
  );
  const times = costs.map((round) => round.map(({ cpuMs }, place) => cpuMs / (made[place]?.count ?? 1)));
  const rows = made.map(({ name }, place) => {
    const time = spreadOf(times.map((round) => round[place] ?? 0)).median;
    const clones = spreadOf(times.map((round) => (round[place] ?? 0) / (round[0] ?? 0))).median;
    return [name, (1000 / time).toFixed(0), clones.toFixed(1)];
  });
  return {
    about: [
      `Beside cloning one documented request, ${example}, through JSON, in one process; medians of ${rounds} rounds in which all are made.`,
      'The arbitraries are built once; what is counted is drawing from them.',
    ],
    tables: [{ head: ['made', 'a CPU second', 'clones in the time of one'], rows }],
  };
}

async function makings(): Promise<readonly Making[]> {
  const request = documentedRequest();
  const drafts = orderDraft();
  const values = valueOf(await requestSchema());
  return [
    making('a documented request, cloned', 10_000, (count) => {
      for (let time = 0; time < count; time += 1) JSON.parse(JSON.stringify(request));
    }),
    making('orders of `orderDraft`', 1000, (count) => fc.sample(drafts, { seed, numRuns: count })),
    making('values of the schema of `createOrder`', 500, (count) =>
      fc.sample(values, { seed, numRuns: count }),
    ),
  ];
}

function making(name: string, count: number, make: (count: number) => unknown): Making {
  return { name, count, make: () => void make(count) };
}

/** The longest order that the docs show how to create, numbers as a client has them. */
function documentedRequest(): unknown {
  const body = loadExamples('haravan').find(({ name }) => name === example)?.request.body;
  if (body === undefined) throw new RangeError(`no documented request is named ${example}`);
  return JSON.parse(printExactJson(body));
}

async function requestSchema(): Promise<Parameters<typeof valueOf>[0]> {
  const document = (await buildSchemas('haravan')).get(schema);
  if (!isSchemaObject(document)) throw new RangeError(`the contract has no ${schema}`);
  return document;
}
