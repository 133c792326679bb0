import { describe, expect, it } from 'vitest';
import { createShop, type ShopOptions } from '../../../generators/shop/shop.ts';
import { judgeRun } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import type { RequirementOutcome } from '../../../suites/outcome.ts';
import { audited, type AuditedShop } from './kit.ts';

const platforms = ['haravan', 'sapo'] as const;

async function shopOf(options: ShopOptions): Promise<AuditedShop> {
  const { fetch, basePath, tokens } = await createShop({ existingOrders: 60, ...options });
  return { fetch, basePath, token: tokens.write };
}

/** The shop, in which somebody creates an order with every so manieth request of ours. */
function busy(shop: AuditedShop, every: number): AuditedShop {
  let requests = 0;
  return {
    ...shop,
    fetch: async (request) => {
      requests += 1;
      if (requests % every === 0) {
        const order = { line_items: [{ title: 'Khăn', price: 1000, quantity: 1 }] };
        await shop.fetch(
          new Request(`http://shop.invalid${shop.basePath}/orders.json`, {
            method: 'POST',
            headers: { ...Object.fromEntries(request.headers), 'content-type': 'application/json' },
            body: JSON.stringify({ order }),
          }),
        );
      }
      return shop.fetch(request);
    },
  };
}

async function judged(evidence: Evidence): Promise<readonly RequirementOutcome[]> {
  return judgeRun(evidence, await loadLaw(evidence.run.platform, null));
}

function failed(outcomes: readonly RequirementOutcome[]): readonly unknown[] {
  return outcomes
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'error')
    .map(({ requirement: { id }, reasons }) => [id, reasons[0]?.message]);
}

describe.each(platforms)('an audit of a %s shop', (platform) => {
  it.each([3, 7])('accuses nobody where every %i. request meets a new order', async (every) => {
    const shop = busy(await shopOf({ platform }), every);
    const evidence = await audited(shop, { run: { platform } });
    expect(evidence.scenarios.filter(({ end }) => end !== 'finished')).toEqual([]);
    expect(failed(await judged(evidence))).toEqual([]);
  });

  it('walks through no more orders than are wanted', async () => {
    const evidence = await audited(await shopOf({ platform }), {
      run: { platform, audit: { maxOrders: 10 } },
    });
    expect(evidence.scenarios.at(-1)?.reason).toMatch(/^10 orders on /);
  });

  it('walks only through those created since a time', async () => {
    const since = new Date(Date.now() - 5.5 * 3_600_000).toISOString().replace(/\.\d+Z$/, 'Z');
    const evidence = await audited(await shopOf({ platform }), { run: { platform, audit: { since } } });
    expect(evidence.scenarios.at(-1)?.reason).toMatch(/^[3-9] orders on /);
    expect(failed(await judged(evidence))).toEqual([]);
  });

  it('goes on from the page that it had come to', async () => {
    const shop = await shopOf({ platform });
    const whole = await audited(shop, { run: { platform, audit: { maxOrders: 60 } } });
    const cut = await audited(shop, {
      run: { platform, audit: { maxOrders: 60 }, budget: { maxRequests: whole.exchanges.length - 20 } },
    });
    expect(cut.scenarios.at(-1)).toMatchObject({ end: 'finished', cut: 'budget' });
    const reached = Object.fromEntries(
      (cut.progress ?? []).map((record) => [record.scenario, record.reached]),
    );
    const done = cut.scenarios.slice(0, -1).map(({ name }) => name);
    const earlier = { sent: cut.exchanges.length, done, reached, shown: {}, orders: [] };
    const rest = await audited(shop, {
      run: { platform, audit: { maxOrders: 60 } },
      context: { earlier, sent: cut.exchanges.length },
    });
    expect(rest.scenarios.at(-1)?.reason).toBe(whole.scenarios.at(-1)?.reason);
    expect(rest.exchanges.length).toBeLessThan(whole.exchanges.length / 2);
  });
});

describe('an audit of a shop that is wrong about its lists', () => {
  const faults = [
    ['page-overlap', 'HRV-ORD-LIST-40'],
    ['page-skips-one', 'HRV-ORD-LIST-41'],
    ['page-ignored', 'HRV-ORD-LIST-40'],
    ['third-page-repeats-second', 'HRV-ORD-LIST-40'],
  ] as const;

  it.each(faults)('catches %s by %s', async (fault, requirement) => {
    const evidence = await audited(await shopOf({ faults: [fault], existingOrders: 110 }));
    expect(failed(await judged(evidence)).map((found) => (found as readonly unknown[])[0])).toContain(
      requirement,
    );
  });
});
