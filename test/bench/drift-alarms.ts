import { createHash } from 'node:crypto';
import { haravanDrifts } from '../../generators/shop/haravan/drifts/index.ts';
import { sapoDrifts } from '../../generators/shop/sapo/drifts/index.ts';
import { platforms, type Platform } from '../../spec/platforms.ts';
import type { DifferenceRecord } from '../../suites/drift/difference.ts';
import { falseAlarm } from '../../suites/drift/question.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import { askRandomShop, differencesOf, learn, probeShop, type Learned } from '../suites/drift/drift-kit.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import type { Table } from './render-table.ts';

const comparisons = 200;
/** In how many of a hundred orders an attribute is there, by its name. */
const rare: Readonly<Record<string, number>> = {
  rare_half: 0.5,
  rare_one: 1,
  rare_two: 2,
  rare_five: 5,
  rare_ten: 10,
  rare_twenty: 20,
  rare_fifty: 50,
};

/** How often drift is reported where there is none, above all of attributes that are merely rare; and whether it is where there is. */
export const driftAlarms: BenchPart = {
  name: 'drift-alarms',
  heading: 'False alarms of drift',
  measure: async (): Promise<BenchReport> => {
    const found: (readonly DifferenceRecord[])[] = [];
    let before = await learnRare(0);
    for (let seed = 1; seed <= comparisons; seed += 1) {
      const now = await learnRare(seed);
      found.push(await differencesOf(before, now));
      before = now;
    }
    return {
      about: [
        `${String(comparisons)} comparisons of one Haravan shop with the next, none of which differs but by its random orders: 40 in each.`,
        `Orders have undocumented attributes that are merely rare. Bounds, for all of a comparison: certain ${percent(falseAlarm.firm)}, suspicious ${percent(falseAlarm.suspicious)}.`,
      ],
      tables: [alarms(found), await caught()],
    };
  },
};

function alarms(found: readonly (readonly DifferenceRecord[])[]): Table {
  const count = (fits: (difference: DifferenceRecord) => boolean): string =>
    String(found.filter((differences) => differences.some(fits)).length);
  const isRare = ({ places }: DifferenceRecord): boolean => places.some((place) => place in rare);
  const row = (name: string, about: (difference: DifferenceRecord) => boolean): readonly string[] => [
    name,
    count((difference) => about(difference) && difference.class !== 'suspicious'),
    count((difference) => about(difference) && difference.class === 'suspicious'),
  ];
  return {
    head: ['what was reported', 'certain', 'suspicious'],
    rows: [
      ...Object.entries(rare).map(([name, of]) =>
        row(`an attribute of ${String(of)} % of the orders`, ({ places }) => places.includes(name)),
      ),
      row('anything else', (difference) => !isRare(difference)),
      row('anything at all', () => true),
    ],
  };
}

/** Looks at a shop whose orders have attributes now and then. */
async function learnRare(seed: number): Promise<Learned> {
  const evidence = await askRandomShop({ platform: 'haravan', seed });
  const exchanges = evidence.exchanges.map((record) => withRare(record, seed));
  return learn({ ...evidence, exchanges }, 'haravan', 'probe');
}

/** The same order has the same attributes wherever it is shown. */
function withRare(record: ExchangeRecord, seed: number): ExchangeRecord {
  if (record.response === null || record.request.url.includes('fields=')) return record;
  const body = record.response.body.replaceAll(/,"name":"(#\d+)"/g, (text: string, name: string) => {
    const there = Object.entries(rare).filter(
      ([key, of]) => percentile(`${String(seed)} ${name} ${key}`) < of,
    );
    return `${there.map(([key]) => `,"${key}":1`).join('')}${text}`;
  });
  return { ...record, response: { ...record.response, body } };
}

/** From 0 to 100, by chance, and always the same of the same text. */
function percentile(text: string): number {
  return (createHash('sha256').update(text).digest().readUInt32BE(0) / 2 ** 32) * 100;
}

async function caught(): Promise<Table> {
  const rows: (readonly string[])[] = [];
  for (const platform of platforms) rows.push(await caughtOf(platform));
  return { head: ['changes that reading shows', 'made', 'found', 'of the class they are'], rows };
}

async function caughtOf(platform: Platform): Promise<readonly string[]> {
  const drifts = { haravan: haravanDrifts, sapo: sapoDrifts }[platform].filter(
    ({ shownBy }) => shownBy === 'reading',
  );
  const before = await probeShop({ platform, seed: 1 });
  let [found, classed] = [0, 0];
  for (const { id, breaks } of drifts) {
    const differences = await differencesOf(before, await probeShop({ platform, seed: 2, drifts: [id] }));
    if (differences.length > 0) found += 1;
    if (differences.some((difference) => difference.class === breaks)) classed += 1;
  }
  return [platform, String(drifts.length), String(found), String(classed)];
}

function percent(share: number): string {
  return `${String(share * 100)} %`;
}
