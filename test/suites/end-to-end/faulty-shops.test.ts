import { describe, expect, it } from 'vitest';
import { askShop } from '../../../reports/prove/ask-shop.ts';
import { judgeVerdict } from '../../../reports/verdict.ts';
import { decimal, printDecimal } from '../../../spec/decimal.ts';
import { loadLaw } from '../../../suites/load-law.ts';

const law = await loadLaw('haravan', null);

/** The first faults of the embedded shop, and the requirements that a core run must find broken by each. */
const caughtBy = {
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
} as const;

describe('a core run against a faulty shop', () => {
  it.each(Object.entries(caughtBy))('finds %s, and the shop not conformant', async (fault, requirements) => {
    const shop = { faults: [fault], existingOrders: 30 };
    const { evidence, outcomes } = await askShop({ shop, law, profile: 'core', seed: 1 });
    const idsOf = (wanted: string) =>
      outcomes.filter(({ outcome }) => outcome === wanted).map(({ requirement: { id } }) => id);
    expect(idsOf('fail')).toEqual(expect.arrayContaining([...requirements]));
    expect(idsOf('error')).toEqual([]);
    const levels = outcomes.map(({ requirement: { level }, outcome }) => ({ level, outcome }));
    expect(judgeVerdict({ requirements: levels, scenarios: evidence.scenarios })).toBe('not-conformant');
  });

  it('tells one wrong total as one broken requirement, with the exchanges that show it', async () => {
    const { evidence, outcomes } = await askShop({
      shop: { faults: ['wrong-total'] },
      law,
      profile: 'core',
      seed: 1,
    });
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
