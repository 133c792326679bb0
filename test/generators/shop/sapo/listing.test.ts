import { describe, expect, test } from 'vitest';
import { at, listedIds, openShop, type AskedShop } from '../ask.ts';
import { ipod, openSapo } from './open-sapo.ts';

/** Five orders, a minute apart, in a shop that has no others. */
async function fiveOrders(
  reading: 'text' | 'example' = 'example',
): Promise<{ shop: AskedShop; ids: string[] }> {
  let minute = 0;
  const clock = (): number => Date.UTC(2024, 0, 1, 0, minute, 7, 500);
  const shop = await openShop({ platform: 'sapo', reading, existingOrders: 0, clock });
  const ids: string[] = [];
  for (minute = 1; minute <= 5; minute += 1) ids.push(await shop.create({ line_items: [ipod] }));
  return { shop, ids };
}

const list = async (shop: AskedShop, query: string): Promise<string[]> =>
  listedIds(await shop.ask(`GET /orders.json?${query}`));
const count = async (shop: AskedShop, query: string): Promise<unknown> =>
  at((await shop.ask(`GET /orders/count.json?${query}`)).json, 'count');

describe('a list', () => {
  test('pages without gap or overlap, newest first', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    const pages = [1, 2, 3, 4].map(async (page) => list(shop, `limit=2&page=${String(page)}`));
    const newest = ids.toReversed();
    expect(await Promise.all(pages)).toEqual([newest.slice(0, 2), newest.slice(2, 4), newest.slice(4), []]);
  });

  test('goes on after an id, oldest first', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    expect(await list(shop, `since_id=${String(ids[1])}`)).toEqual(ids.slice(2));
  });

  test('shows the ids asked for and no others', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    expect(await list(shop, `ids=${String(ids[0])},${String(ids[3])},1`)).toEqual([ids[3], ids[0]]);
  });

  test.each(['created_on,id,name,total_price', 'name,total-price,id,created_on,nonsense'])(
    'shows the fields %s in documented order',
    async (fields) => {
      const { shop } = await fiveOrders();
      await using _ = shop;
      const { json } = await shop.ask(`GET /orders.json?fields=${fields}`);
      expect(Object.keys(at(json, 'orders.0') as object)).toEqual([
        'id',
        'created_on',
        'total_price',
        'name',
      ]);
    },
  );

  test('holds fifty orders, or as many as it is asked for up to 250', async () => {
    await using shop = await openSapo({ existingOrders: 520 });
    const lengths = ['', 'limit=3', 'limit=250', 'limit=251'].map(
      async (query) => (await list(shop, query)).length,
    );
    expect(await Promise.all(lengths)).toEqual([50, 3, 250, 250]);
  });

  test.each([
    { reading: 'text', min: 2, max: 2 },
    { reading: 'example', min: 3, max: 3 },
  ] as const)('bounds times as the $reading shop does', async ({ reading, min, max }) => {
    const { shop, ids } = await fiveOrders(reading);
    await using _ = shop;
    for (const bound of ['2024-01-01T00:03:07Z', '2024-01-01%2000:03:07', '2024-01-01T07:03:07%2B07:00']) {
      for (const field of ['created_on', 'modified_on', 'processed_on']) {
        expect(await list(shop, `${field}_min=${bound}`)).toEqual(ids.slice(5 - min).toReversed());
        expect(await list(shop, `${field}_max=${bound}`)).toEqual(ids.slice(0, max).toReversed());
        expect(await count(shop, `${field}_min=${bound}`)).toBe(min);
      }
    }
  });
});

describe('the filters of list and count', () => {
  const states = [
    { query: 'financial_status=pending', order: { financial_status: 'pending' } },
    { query: 'financial_status=paid', order: { financial_status: 'paid' } },
    { query: 'financial_status=unpaid', order: { financial_status: 'authorized' } },
    { query: 'fulfillment_status=fulfilled', order: { fulfillment_status: 'fulfilled' } },
  ];

  test.each(states)('agree on $query', async ({ query, order }) => {
    await using shop = await openSapo({ existingOrders: 0 });
    const wanted = await shop.create({ line_items: [ipod], ...order });
    await shop.create({ line_items: [ipod], financial_status: 'refunded' });
    expect(await list(shop, query)).toEqual([wanted]);
    expect(await count(shop, query)).toBe(1);
  });

  test('know orders of others in every state', async () => {
    await using shop = await openSapo({ existingOrders: 6 });
    const queries = [
      'status=open',
      'status=closed',
      'status=cancelled',
      'status=any',
      '',
      'fulfillment_status=partial',
      'fulfillment_status=unfulfilled',
      'fulfillment_status=any&financial_status=any',
      'status=any&financial_status=refunded',
    ];
    for (const query of queries) expect(await count(shop, query)).toBe((await list(shop, query)).length);
    const counts = await Promise.all(queries.map(async (query) => count(shop, query)));
    expect(counts).toEqual([3, 2, 2, 6, 3, 1, 2, 3, 1]);
  });

  test.each(['limit=0', 'limit=x', 'page=0', 'status=foo', 'ids=a', 'since_id=x', 'created_on_min=gestern'])(
    'refuse %s with 400',
    async (query) => {
      await using shop = await openSapo();
      const { status, json } = await shop.ask(`GET /orders.json?${query}`);
      expect(status).toBe(400);
      expect(json).toHaveProperty('errors');
    },
  );

  test('ignore a parameter that nobody documented', async () => {
    await using shop = await openSapo();
    expect((await list(shop, 'colour=red&order=created_on%20asc')).length).toBe(2);
  });
});

test('one order is read whole, or the fields of it that are asked for', async () => {
  const { shop, ids } = await fiveOrders();
  await using _ = shop;
  const { json } = await shop.ask(`GET /orders/${String(ids[0])}.json?fields=id,name`);
  expect(Object.keys(at(json, 'order') as object)).toEqual(['id', 'name']);
});
