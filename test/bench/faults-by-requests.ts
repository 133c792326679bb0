import { askShop } from '../../reports/prove/ask-shop.ts';
import { faultsOf, type ProvableFault } from '../../reports/prove/catalogue.ts';
import type { Law } from '../../suites/judge-run.ts';
import { loadLaw } from '../../suites/load-law.ts';
import type { BenchPart, BenchReport } from './bench-part.ts';
import { failedAfter } from './first-requests.ts';
import { shopWith } from './shop-with.ts';
import { spreadOf } from './spread.ts';

/** Every so manieth fault, by its place in the catalogue, is one of the sample. */
const every = 8;
const seed = 1;
const points = [10, 50, 100, 200, 400] as const;
const profiles = ['core', 'full'] as const;

/** How many faults a run has caught after how many requests. */
export const faultsByRequests: BenchPart = {
  name: 'faults-by-requests',
  heading: 'Faults caught against requests spent',
  measure,
};

/** One run against a shop with one fault. */
interface Chase {
  readonly requests: number;
  /** For each point, whether the requirement that the fault was made to break fails by then; at the end, whether it ever does. */
  readonly caught: readonly boolean[];
}

async function measure(): Promise<BenchReport> {
  const law = await loadLaw('haravan', null);
  const sample = faultsOf('haravan').filter((_fault, index) => index % every === 0);
  const rows: (readonly string[])[] = [];
  for (const profile of profiles) {
    const chases: Chase[] = [];
    for (const fault of sample) chases.push(await chase(fault, { law, profile }));
    rows.push(row(profile, chases));
  }
  return {
    about: about(sample),
    tables: [{ head: ['profile', ...points.map(String), 'whole run', 'its requests'], rows }],
  };
}

async function chase(
  fault: ProvableFault,
  { law, profile }: { law: Law; profile: 'core' | 'full' },
): Promise<Chase> {
  const [decisive] = fault.breaks;
  const narrow = { ...law, requirements: law.requirements.filter(({ id }) => id === decisive) };
  const { evidence } = await askShop({ shop: shopWith(fault), law: narrow, profile, seed });
  const requests = evidence.exchanges.length;
  return {
    requests,
    caught: [...points, requests].map((point) => failedAfter(point, { evidence, law: narrow }).length > 0),
  };
}

function row(profile: string, chases: readonly Chase[]): readonly string[] {
  const caught = [...points, 'the end'].map((_point, place) => {
    const count = chases.filter((one) => one.caught[place] === true).length;
    return `${count} (${((100 * count) / chases.length).toFixed(0)} %)`;
  });
  const { min, median, max } = spreadOf(chases.map(({ requests }) => requests));
  return [`\`${profile}\``, ...caught, min === max ? String(min) : `${min}–${max}, median ${median}`];
}

function about(sample: readonly ProvableFault[]): readonly string[] {
  const deep = sample.filter(({ profile }) => profile === 'full').length;
  return [
    `${sample.length} faults, every ${every}th of the catalogue by its place in it, ${deep} of them made for the profile full; seed ${seed}, one shop a fault.`,
    'A fault is caught once the requirement it was made to break fails on the first so many requests alone.',
    'The scenarios come in the order of suites/scenarios/index.ts, the short lives first, the random ones last: the shares say as much about that order as about the checks.',
  ];
}
