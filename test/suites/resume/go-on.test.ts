import { describe, expect, it, onTestFinished } from 'vitest';
import { startShop } from '../../../generators/shop/start-shop.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { buildRunContext } from '../../../suites/engine/build-run-context.ts';
import { tellAll } from '../../../suites/engine/tell-all.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../../suites/evidence/record.ts';
import { judgeRun } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { openLedger, startLedger } from '../../../suites/ledger/ledger-file.ts';
import { buildEarlier } from '../../../suites/resume/earlier.ts';
import { run } from '../kit/evidence.ts';
import { temporaryFolder } from '../ledger/temporary-folder.ts';

/** What a run knew that was killed after so many exchanges: the shop has done more, and nobody wrote it down. */
function cutAfter(exchanges: number, whole: Evidence): Evidence {
  const kept = whole.exchanges.slice(0, exchanges);
  const begun = new Set(whole.exchanges.slice(exchanges).map(({ scenario }) => scenario));
  const told = new Set(kept.map(({ scenario }) => scenario));
  const scenarios = whole.scenarios.filter(({ name }) => told.has(name) && !begun.has(name));
  return { ...whole, exchanges: kept, scenarios };
}

/** As they stand together in one file. */
function joined(first: Evidence, second: Evidence): Evidence {
  const later = new Set(second.scenarios.map(({ name }) => name));
  return {
    run: first.run,
    exchanges: [...first.exchanges, ...second.exchanges],
    scenarios: [...first.scenarios.filter(({ name }) => !later.has(name)), ...second.scenarios],
    resumptions: [{ at: first.run.startedAt, exchanges: first.exchanges.length }],
  };
}

async function tell(record: RunRecord, { cuts }: { readonly cuts: number }) {
  const shop = await startShop({ platform: record.platform, existingOrders: 12 });
  onTestFinished(() => shop.close());
  const asked = { ...record, target: shop.url };
  const ledgerFile = startLedger(temporaryFolder(), asked);
  const { write: token, read: readToken } = shop.tokens;
  const given = { run: asked, credentials: { token, readToken }, variants: shop.variants, ledgerFile };
  const whole = await tellAll(buildRunContext(given, { sent: 0, judge: false }));
  const law = await loadLaw(record.platform, null);
  const step = Math.floor(whole.exchanges.length / (cuts + 1));
  const resumed: Evidence[] = [];
  for (let nth = 1; nth <= cuts; nth += 1) {
    const cut = cutAfter(nth * step + nth, whole);
    const earlier = buildEarlier(cut);
    const context = buildRunContext({ ...given, earlier }, { sent: earlier.sent, judge: false });
    resumed.push(joined(cut, await tellAll(context)));
  }
  const judge = (evidence: Evidence): ReadonlyMap<string, string> =>
    new Map(judgeRun(evidence, law).map(({ requirement, outcome }) => [requirement.id, outcome]));
  return { whole, resumed, judge, ledgerFile };
}

function capable(platform: Platform): RunRecord {
  return run({
    runId: '20250701T083000-1f2e3d',
    platform,
    profile: 'core',
    capabilities: ['write', 'variant', 'read-token', 'assign'],
    startedAt: new Date().toISOString(),
  });
}

describe.each(['haravan', 'sapo'] as const)('a run against %s that was cut and goes on', (platform) => {
  it('judges as it would have been judged in one go, wherever it was cut', async () => {
    const { whole, resumed, judge, ledgerFile } = await tell(capable(platform), { cuts: 2 });
    const expected = judge(whole);
    expect([...expected.values()]).not.toContain('fail');
    for (const evidence of resumed) {
      // More orders are there than in one go, and may show more.
      const judged = [...judge(evidence)].filter(([id, outcome]) => outcome !== expected.get(id));
      expect(judged.filter(([, outcome]) => outcome !== 'pass')).toEqual([]);
      expect(judged.filter(([id]) => expected.get(id) !== 'not-applicable')).toEqual([]);
      expect(new Set(evidence.scenarios.map(({ name }) => name)).size).toBe(evidence.scenarios.length);
      expect(evidence.scenarios.length).toBe(whole.scenarios.length);
    }
    const { created, intents } = openLedger(ledgerFile);
    expect(intents).toBeGreaterThanOrEqual(created);
    expect(created).toBeGreaterThan(40);
  });

  it('makes up in a scenario that it tells again what it made up before, and gives every order a key of its own', async () => {
    const { whole, resumed } = await tell(capable(platform), { cuts: 1 });
    const [cut] = resumed;
    const again = new Set(
      cut?.exchanges.slice(cut.resumptions?.[0]?.exchanges).map(({ scenario }) => scenario),
    );
    const [name] = again;
    const drafts = ({ exchanges }: Evidence, from: number) =>
      exchanges
        .slice(from)
        .filter(({ scenario, operation }) => scenario === name && operation === 'createOrder')
        .map(({ request }) => (request.body ?? '').replaceAll(/1f2e3d\/\d+/g, '#'));
    expect(cut && drafts(cut, cut.resumptions?.[0]?.exchanges ?? 0)).toEqual(drafts(whole, 0));
    const keys = [whole, ...resumed].flatMap(({ exchanges }) =>
      exchanges.flatMap(({ id, request }) => {
        const key = /1f2e3d\/\d+/.exec(request.method === 'POST' ? (request.body ?? '') : '')?.[0];
        return key === undefined ? [] : `${key} ${id}`;
      }),
    );
    const byKey = Map.groupBy(new Set(keys), (each) => each.split(' ')[0]);
    expect([...byKey.values()].filter(({ length }) => length > 1)).toEqual([]);
  });
});
