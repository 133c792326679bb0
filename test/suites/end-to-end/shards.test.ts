import { beforeAll, describe, expect, test } from 'vitest';
import type { Platform } from '../../../spec/platforms.ts';
import { platforms } from '../../../spec/platforms.ts';
import { startEmbeddedShop } from '../../../reports/cli/embedded-shop.ts';
import { buildRunRecord } from '../../../reports/cli/open-target.ts';
import { environmentNames, type Environment } from '../../../reports/cli/options/environment.ts';
import { resolveRunOptions } from '../../../reports/cli/options/resolve-run-options.ts';
import { judgeEvidence } from '../../../reports/judge-evidence.ts';
import { mergeShards } from '../../../reports/merge/merge-shards.ts';
import type { ShardFolder } from '../../../reports/merge/run-folder.ts';
import type { Report } from '../../../reports/report.ts';
import { buildRunContext } from '../../../suites/engine/build-run-context.ts';
import { costOf } from '../../../suites/shards/costs.ts';
import { tellAll } from '../../../suites/engine/tell-all.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';

const nothing = Object.fromEntries(
  Object.keys(environmentNames).map((name) => [name, undefined]),
) as Environment;
const suiteVersion = '0.0.0';
type Shop = Awaited<ReturnType<typeof startEmbeddedShop>>;

interface Asked {
  readonly platform: Platform;
  readonly profile: string;
  readonly shard?: string;
}

async function tell(shop: Shop, { platform, profile, shard }: Asked): Promise<Evidence> {
  const options = resolveRunOptions({ platform, profile, shard }, nothing);
  const credentials = { token: shop.tokens.write, readToken: shop.tokens.read };
  const opened = { url: shop.url, credentials, variants: shop.variants, close: () => Promise.resolve() };
  const run = await buildRunRecord(options, opened, { suiteVersion, now: new Date() });
  return tellAll(buildRunContext({ run, credentials, variants: shop.variants }, { sent: 1, judge: false }));
}

/** Tells all shards at the same time to one shop. */
async function tellTogether(shop: Shop, count: number, asked: Asked): Promise<readonly ShardFolder[]> {
  const shards = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
  return Promise.all(
    shards.map(async (shard) => ({
      kind: 'shard' as const,
      folder: `shard-${shard.index}`,
      shard,
      evidence: await tell(shop, { ...asked, shard: `${shard.index}/${count}` }),
    })),
  );
}

async function merge(shards: readonly ShardFolder[]): Promise<Report> {
  return mergeShards({ kind: 'shards', shop: 'a shop', shards }, { missing: [], suiteVersion });
}

const standings = ({ results }: Report): Record<string, string> =>
  Object.fromEntries(results.requirements.map(({ id, standing }) => [id, standing]));

describe.each(platforms)('a run against %s that is shared out', (platform) => {
  let whole: Report;
  let shards: readonly ShardFolder[];
  let merged: Report;

  beforeAll(async () => {
    const shop = await startEmbeddedShop({ platform, seed: 1 });
    whole = await judgeEvidence(await tell(shop, { platform, profile: 'core' }), { suiteVersion });
    await shop.close();
    const shared = await startEmbeddedShop({ platform, seed: 1 });
    shards = await tellTogether(shared, 4, { platform, profile: 'core' });
    await shared.close();
    merged = await merge(shards);
  });

  test('says merged what a whole run says, though its shards asked one shop at the same time', () => {
    expect(merged.results.verdict).toBe('conformant');
    const [said, expected] = [standings(merged), standings(whole)];
    const others = Object.keys(expected).filter((id) => said[id] !== expected[id]);
    // How many orders there are in the shop decides whether a page can be full, and nothing else may differ.
    expect(others.filter((id) => expected[id] !== 'not-applicable' && said[id] !== 'not-applicable')).toEqual(
      [],
    );
    expect(others.length).toBeLessThan(4);
  });

  test('tells every scenario once, and the first one in each shard', () => {
    const told = shards.flatMap(({ evidence }) =>
      evidence.scenarios.filter(({ end }) => end === 'finished').map(({ name }) => name),
    );
    const expected = whole.results.scenarios.filter(({ end }) => end === 'finished').map(({ name }) => name);
    const [smoke = ''] = expected;
    expect(told.toSorted()).toEqual([...expected, smoke, smoke, smoke].toSorted());
  });

  test('sends about as many requests in each shard', () => {
    const sent = shards.map(({ evidence }) => evidence.exchanges.length);
    const mean = sent.reduce((sum, count) => sum + count, 0) / sent.length;
    for (const count of sent) expect(Math.abs(count - mean)).toBeLessThan(mean * 0.35);
  });

  test('makes up in each shard what the whole run makes up there', () => {
    const bodies = ({ exchanges }: Pick<Evidence, 'exchanges'>, scenario: string): readonly string[] =>
      exchanges
        .filter((exchange) => exchange.scenario === scenario && exchange.operation === 'createOrder')
        .map(({ request }) =>
          (request.body ?? '').replaceAll(
            /oc-?\d{2,8}T?\w*(-[\da-f]{6})?|\d{8}T\d{6}-[\da-f]{6}\/\d+/g,
            'RUN',
          ),
        );
    const scenario = 'amounts keep every digit';
    const made = shards.flatMap(({ evidence }) => bodies(evidence, scenario));
    expect(made).toHaveLength(2);
    expect(made).toEqual(bodies(whole.evidence, scenario));
  });

  test('judges no shard alone by what another asks', async () => {
    for (const { evidence } of shards) {
      const { results } = await judgeEvidence(evidence, { suiteVersion });
      expect(results.verdict).toBe('conformant');
      expect(results.counts.inconclusive).toBe(0);
      const { index, count } = results.shard ?? {};
      expect(results.notes.map(({ message }) => message)).toContain(
        `not asked in shard ${index} of ${count}`,
      );
    }
  });

  test('costs about what the table says', () => {
    const sent = Map.groupBy(whole.evidence.exchanges, ({ scenario }) => scenario);
    const wrong = [...sent]
      .map(([name, { length }]) => ({ name, length, cost: costOf(name, 'core') }))
      .filter(({ length, cost }) => Math.abs(length - cost) > Math.max(6, cost * 0.5));
    expect(wrong).toEqual([]);
  });
});

test('a deviation that one shard sees makes the merged run fail, with exchanges of that shard', async () => {
  const asked = { platform: 'haravan', profile: 'core' } as const;
  const shop = await startEmbeddedShop({ platform: 'haravan', seed: 1, faults: ['page-overlap'] });
  const { results, evidence } = await merge(await tellTogether(shop, 3, asked));
  await shop.close();
  expect(results.verdict).toBe('not-conformant');
  const failed = results.requirements.filter(({ standing }) => standing === 'fail');
  expect(failed.map(({ id }) => id)).toEqual(['HRV-ORD-LIST-40']);
  const ids = new Set(evidence.exchanges.map(({ id }) => id));
  expect(ids.size).toBe(evidence.exchanges.length);
  for (const id of failed[0]?.reasons[0]?.exchanges ?? ['none']) expect(ids).toContain(id);
});
