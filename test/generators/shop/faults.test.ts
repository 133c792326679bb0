import { describe, expect, test } from 'vitest';
import { createShop } from '../../../generators/shop/shop.ts';
import { haravanFaults } from '../../../generators/shop/haravan/faults/index.ts';
import { tour } from './tour.ts';

const faultless = await tour({});

describe('the faults of the embedded shop', () => {
  test.each(haravanFaults.map(({ id }) => ({ id })))('$id changes what the shop answers', async ({ id }) => {
    const faulty = await tour({ faults: [id] });
    const changed = faulty.filter(({ text }, index) => text !== faultless[index]?.text);
    expect(faulty).toHaveLength(faultless.length);
    expect(changed.map(({ operation }) => operation)).toContain(shownBy[id]);
  });

  /** The operation whose answers give each fault away. */
  const shownBy: Record<string, string> = {
    'wrong-total': 'getOrder',
    'string-money': 'getOrder',
    'fulfillable-off-by-one': 'getOrder',
    'refund-positive-amount': 'cancelOrder',
    'confirm-without-time': 'confirmOrder',
    'missing-envelope': 'getOrder',
    'duplicate-id': 'createOrder',
    '500-on-cancel': 'cancelOrder',
    'stale-cancel': 'getOrder',
    'close-forgotten': 'getOrder',
    'tag-lost': 'getOrder',
    'update-drops-note-attributes': 'getOrder',
    'cancel-cancels-neighbour': 'listOrders',
    'page-overlap': 'listOrders',
    'status-filter-ignored': 'listOrders',
    'count-off': 'countOrders',
    'since-id-inclusive': 'listOrders',
    'limit-51': 'listOrders',
    'fields-ignored': 'listOrders',
    'lost-scope-check': 'createOrder',
  };

  test('have unique ids, each a name that can be typed', () => {
    const ids = haravanFaults.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('say what they break and how', () => {
    for (const { breaks, description } of haravanFaults) {
      expect(breaks).toMatch(/\w/);
      expect(description).toMatch(/^\S.* .*\.$/);
    }
  });

  test('can be combined', async () => {
    const both = await tour({ faults: ['wrong-total', 'count-off'] });
    const changed = new Set(
      both.filter(({ text }, index) => text !== faultless[index]?.text).map((stop) => stop.operation),
    );
    expect(changed).toContain('countOrders');
    expect(changed).toContain('getOrder');
  });

  test('an unknown one is refused with the list of those there are', async () => {
    await expect(createShop({ faults: ['wrong-totl'] })).rejects.toThrow(
      /no fault 'wrong-totl'.*wrong-total, string-money/,
    );
  });
});
