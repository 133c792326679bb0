import { describe, expect, it } from 'vitest';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import { judgeVerdict } from '../../../reports/verdict.ts';
import { decimal, printDecimal } from '../../../spec/decimal.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { loadLaw } from '../../../suites/load-law.ts';

const laws = { haravan: await loadLaw('haravan', null), sapo: await loadLaw('sapo', null) };

/** Some faults of the embedded shops, and the requirements that a core run must find broken by each. */
const caughtBy: Readonly<Record<Platform, Readonly<Record<string, readonly string[]>>>> = {
  haravan: {
    'wrong-total': ['HRV-ORD-MONEY-01'],
    'string-money': ['HRV-ORD-FIELD-27'],
    'fulfillable-off-by-one': ['HRV-ORD-QTY-01', 'HRV-ORD-QTY-02'],
    'refund-positive-amount': ['HRV-ORD-MONEY-12', 'HRV-ORD-CANCEL-03'],
    'confirm-without-time': ['HRV-ORD-LIFE-01', 'HRV-ORD-LIFE-05', 'HRV-ORD-CREATE-35'],
    'missing-envelope': ['HRV-ORD-OPS-16'],
    'duplicate-id': ['HRV-ORD-CREATE-34'],
    '500-on-cancel': ['HRV-ORD-OPS-26'],
    'stale-cancel': ['HRV-ORD-LIFE-08', 'HRV-ORD-CANCEL-01'],
    'close-forgotten': ['HRV-ORD-LIFE-06'],
    'tag-lost': ['HRV-ORD-TAGS-02', 'HRV-ORD-TAGS-05'],
    'update-drops-note-attributes': ['HRV-ORD-LIFE-15'],
    'cancel-cancels-neighbour': ['HRV-ORD-LIFE-25'],
    'page-overlap': ['HRV-ORD-LIST-40'],
    'status-filter-ignored': ['HRV-ORD-LIST-30', 'HRV-ORD-LIST-32', 'HRV-ORD-LIST-34'],
    'count-off': ['HRV-ORD-COUNT-01', 'HRV-ORD-COUNT-02', 'HRV-ORD-COUNT-03', 'HRV-ORD-COUNT-04'],
    'since-id-inclusive': ['HRV-ORD-LIST-03'],
    'limit-51': ['HRV-ORD-LIST-38', 'HRV-ORD-LIST-39'],
    'fields-ignored': ['HRV-ORD-LIST-42'],
    'lost-scope-check': ['HRV-ORD-AUTH-03', 'HRV-ORD-AUTH-07', 'HRV-ORD-AUTH-10'],
  },
  sapo: {
    'wrong-total': ['SPO-ORD-MONEY-01'],
    'total-price-as-number': ['SPO-ORD-MONEY-08'],
    'tax-by-rate-cut-off': ['SPO-ORD-MONEY-06', 'SPO-ORD-CREATE-12'],
    'paid-in-full-counts-as-part': ['SPO-ORD-MONEY-09'],
    'times-under-other-names': ['SPO-ORD-FIELD-03'],
    'fulfillable-off-by-one': ['SPO-ORD-QTY-02'],
    'sent-says-nothing': ['SPO-ORD-QTY-01'],
    'missing-envelope': ['SPO-ORD-OPS-02'],
    'duplicate-id': ['SPO-ORD-CREATE-29'],
    'currency-ignored': ['SPO-ORD-CREATE-13'],
    'addresses-swapped': ['SPO-ORD-CREATE-22', 'SPO-ORD-CREATE-23'],
    'obeying-policy-oversells': ['SPO-ORD-STOCK-01'],
    'order-refused-for-stock-made': ['SPO-ORD-STOCK-02'],
    'stock-minded-by-default': ['SPO-ORD-STOCK-06'],
  },
};

/** Faults beyond what its page binds: found, and told as warnings. */
const warnedOf: Readonly<Record<string, readonly string[]>> = {
  'close-forgotten': ['SPO-ORD-LIFE-01'],
  'deletion-forgotten': ['SPO-ORD-DELETE-01'],
  'page-overlap': ['SPO-ORD-LIST-38'],
};

async function runCore(platform: Platform, fault: string) {
  const asked = await askShop({
    shop: { platform, faults: [fault] },
    law: laws[platform],
    profile: 'core',
    seed: 1,
  });
  const idsOf = (wanted: string) =>
    asked.outcomes.filter(({ outcome }) => outcome === wanted).map(({ requirement: { id } }) => id);
  const levels = asked.outcomes.map(({ requirement: { level }, outcome }) => ({ level, outcome }));
  const verdict = judgeVerdict({ requirements: levels, scenarios: asked.evidence.scenarios });
  return { ...asked, idsOf, verdict };
}

describe.each(platforms)('a core run against a faulty shop of %s', (platform) => {
  it.each(Object.entries(caughtBy[platform]))(
    'finds %s, and the shop not conformant',
    async (fault, requirements) => {
      const { idsOf, verdict } = await runCore(platform, fault);
      expect(idsOf('fail')).toEqual(expect.arrayContaining([...requirements]));
      expect(idsOf('error')).toEqual([]);
      expect(verdict).toBe('not-conformant');
    },
  );
});

describe('a core run against a faulty shop', () => {
  it.each(Object.entries(warnedOf))(
    'of Sapo finds %s, and warns of what no page on creating orders binds',
    async (fault, requirements) => {
      const { idsOf, verdict } = await runCore('sapo', fault);
      expect(idsOf('fail')).toEqual(expect.arrayContaining([...requirements]));
      expect(verdict).toBe('conformant');
    },
  );

  it('tells one wrong total as one broken requirement, with the exchanges that show it', async () => {
    const { evidence, outcomes } = await runCore('haravan', 'wrong-total');
    const failed = outcomes.filter(({ outcome }) => outcome === 'fail');
    expect(failed.map(({ requirement: { id } }) => id)).toEqual(['HRV-ORD-MONEY-01']);
    const known = new Set(evidence.exchanges.map(({ id }) => id));
    for (const { exchanges, pointer, expected, received } of failed[0]?.reasons ?? []) {
      expect(exchanges.filter((id) => !known.has(id))).toEqual([]);
      expect(pointer).toMatch(/^\/(order|orders\/\d+)\/total_price$/);
      expect(printDecimal(decimal(received ?? '').minus(decimal(expected ?? '')))).toBe('1');
    }
    expect(failed[0]?.reasons).not.toEqual([]);
  });
});
