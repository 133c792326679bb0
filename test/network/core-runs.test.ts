import { beforeAll, describe, expect, it } from 'vitest';
import type { FaultPlan } from './faulty-proxy.ts';
import { faultNames, faults, type FaultName } from './faults.ts';
import { unknownOrders, wrongVerdicts } from './judge-through.ts';
import type { NetworkFault } from './network-fault.ts';
import { runThrough, type RunThrough, type RunThroughOptions } from './run-through.ts';

let calm: RunThrough;

beforeAll(async () => {
  calm = await runThrough({ plan: () => undefined });
});

/** Hits one in so many requests that read, or that write. */
function every(nth: number, what: 'reads' | 'writes', fault: NetworkFault): FaultPlan {
  let seen = 0;
  return ({ method }) => {
    if ((method === 'GET') !== (what === 'reads')) return undefined;
    seen += 1;
    return seen % nth === 0 ? fault : undefined;
  };
}

/** What takes the client as long as it waits is met seldom; a shop that acts late does so while its order is looked for. */
function options(name: FaultName, what: 'reads' | 'writes'): RunThroughOptions {
  const slow = name === 'an endless drip' || name === 'a delay that the client does not wait for';
  return {
    plan: every(slow ? 40 : 8, what, faults[name]),
    ...(slow ? { exchangeMs: 700, realMs: 300 } : {}),
  };
}

const hitsIn = ({ requests }: RunThrough): number =>
  requests.filter(({ fault }) => fault !== undefined).length;
const triesIn = ({ evidence }: RunThrough): number =>
  evidence.exchanges.filter(({ retryOf }) => retryOf !== undefined).length;
const reasonsIn = ({ evidence }: RunThrough): readonly string[] =>
  evidence.scenarios.flatMap(({ end, reason }) => (end === 'stopped' ? (reason ?? 'for no reason') : []));

/** Answers that are not to be had however often one asks. */
const lasting: readonly FaultName[] = ['a gzip bomb'];
const harmless: readonly FaultName[] = ['a short delay'];
const passing = faultNames.filter((name) => !lasting.includes(name) && !harmless.includes(name));
/** The shop has certainly not acted. */
const refusals = faultNames.filter((name) => faults[name].kind === 'too-many');

/** A sample, as a whole run takes long: every fault meets single calls in `faulty-calls.test.ts`, and whole runs in `npm run storm`. */
function sample(names: readonly FaultName[]): readonly FaultName[] {
  return names.filter((_name, index) => index % 4 === 0);
}

describe('a core run against a shop that follows the docs', () => {
  it('finds it conformant where nothing comes in between', () => {
    expect([calm.exitCode, hitsIn(calm), triesIn(calm), reasonsIn(calm)]).toEqual([0, 0, 0, []]);
  });

  it.each(sample(passing))('finds it conformant though some reads meet %s', async (name) => {
    const run = await runThrough(options(name, 'reads'));
    expect(hitsIn(run)).toBeGreaterThan(1);
    expect([run.exitCode, triesIn(run), reasonsIn(run)]).toEqual([0, hitsIn(run), []]);
    expect(wrongVerdicts(run, calm)).toEqual([]);
  });

  it.each(refusals)('finds it conformant though some writes meet %s', async (name) => {
    const run = await runThrough(options(name, 'writes'));
    expect([run.exitCode, triesIn(run), reasonsIn(run)]).toEqual([0, hitsIn(run), []]);
    expect(wrongVerdicts(run, calm)).toEqual([]);
  });

  it.each(harmless)('finds it conformant though some requests meet %s', async (name) => {
    const run = await runThrough(options(name, 'writes'));
    expect([run.exitCode, triesIn(run), reasonsIn(run)]).toEqual([0, 0, []]);
  });

  it.each(lasting)('determines nothing, and says why, where some reads meet %s', async (name) => {
    const run = await runThrough(options(name, 'reads'));
    expect([run.exitCode, run.results.verdict, wrongVerdicts(run, calm)]).toEqual([2, 'not-determined', []]);
    expect(reasonsIn(run).length).toBeGreaterThan(3);
    for (const reason of reasonsIn(run)) expect(reason).toContain('larger than this suite reads');
  });

  it.each(sample(faultNames.filter((name) => !refusals.includes(name) && !harmless.includes(name))))(
    'blames nobody, says what happened, and knows of every order where some writes meet %s',
    async (name) => {
      const run = await runThrough(options(name, 'writes'));
      expect([run.exitCode, run.results.verdict, wrongVerdicts(run, calm)]).toEqual([
        2,
        'not-determined',
        [],
      ]);
      expect(reasonsIn(run).length).toBeGreaterThan(0);
      for (const reason of reasonsIn(run)) expect(reason).toMatch(/^(GET|PUT|POST|DELETE) http:\/\/127/);
      const lost = run.results.requirements.filter(({ outcome }) => outcome === 'inconclusive');
      expect(
        lost.filter(
          ({ reasons }) => !/^Could not be judged: [A-Z]+ (http|\/)/.test(reasons[0]?.message ?? ''),
        ),
      ).toEqual([]);
      expect(unknownOrders(run)).toEqual([]);
    },
  );

  it('judges nothing where every answer is one of a gateway, and asks no more after three calls', async () => {
    const run = await runThrough({ plan: () => faults['a 503'] });
    expect([run.exitCode, wrongVerdicts(run, calm)]).toEqual([2, []]);
    expect(run.requests.length).toBeLessThanOrEqual(9);
  });
});
