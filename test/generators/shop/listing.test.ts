import { describe, expect, test } from 'vitest';
import { at, listedIds, openShop, shirt, type AskedShop } from './ask.ts';

/** Five orders, a minute apart, in a shop that has no others. */
async function fiveOrders(
  reading: 'text' | 'example' = 'example',
): Promise<{ shop: AskedShop; ids: string[] }> {
  let minute = 0;
  const shop = await openShop({ reading, existingOrders: 0, clock: () => Date.UTC(2024, 0, 1, 0, minute) });
  const ids: string[] = [];
  for (minute = 1; minute <= 5; minute += 1) ids.push(await shop.create());
  minute = 30;
  return { shop, ids };
}

const list = async (shop: AskedShop, query: string): Promise<string[]> =>
  listedIds(await shop.ask(`GET /orders.json?status=any&${query}`));
const count = async (shop: AskedShop, query: string): Promise<unknown> =>
  at((await shop.ask(`GET /orders/count.json?status=any&${query}`)).json, 'count');

describe('a list', () => {
  test('sorts by either time, either way', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    await shop.ask(`PUT /orders/${String(ids[1])}.json`, { body: { order: { note: 'x' } } });
    expect(await list(shop, 'order=created_at%20asc')).toEqual(ids);
    expect(await list(shop, 'order=created_at%20desc')).toEqual(ids.toReversed());
    expect((await list(shop, 'order=updated_at%20desc'))[0]).toBe(ids[1]);
    expect((await list(shop, 'order=updated_at%20asc')).at(-1)).toBe(ids[1]);
  });

  test('pages without gap or overlap', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    const pages = [1, 2, 3, 4].map(async (page) =>
      list(shop, `limit=2&page=${String(page)}&order=created_at%20asc`),
    );
    expect(await Promise.all(pages)).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4), []]);
  });

  test('shows what comes after an id, not the id itself', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    expect(await list(shop, `since_id=${String(ids[2])}`)).toEqual(ids.slice(3));
    expect(await count(shop, `since_id=${String(ids[2])}`)).toBe(2);
  });

  test('shows the ids asked for and no others', async () => {
    const { shop, ids } = await fiveOrders();
    await using _ = shop;
    expect(await list(shop, `ids=${String(ids[3])},${String(ids[0])},1&order=created_at%20asc`)).toEqual([
      ids[0],
      ids[3],
    ]);
  });

  test('shows only the fields asked for, in documented order', async () => {
    const { shop } = await fiveOrders();
    await using _ = shop;
    const { json } = await shop.ask('GET /orders.json?status=any&fields=name,id,nonsense,created_at');
    expect(Object.keys(at(json, 'orders.0') as object)).toEqual(['created_at', 'id', 'name']);
  });

  test.each([
    { reading: 'text', min: 2, max: 2 },
    { reading: 'example', min: 3, max: 3 },
  ] as const)('bounds times as the $reading reads it', async ({ reading, min, max }) => {
    const { shop, ids } = await fiveOrders(reading);
    await using _ = shop;
    const bound = '2024-01-01T00:03:00.000Z';
    for (const field of ['created_at', 'updated_at', 'processed_at']) {
      expect(await list(shop, `${field}_min=${bound}&order=created_at%20asc`)).toEqual(ids.slice(5 - min));
      expect(await list(shop, `${field}_max=${bound}&order=created_at%20asc`)).toEqual(ids.slice(0, max));
      expect(await count(shop, `${field}_min=${bound}`)).toBe(min);
    }
  });

  test.each([
    { reading: 'text', status: 400, length: undefined },
    { reading: 'example', status: 200, length: 50 },
  ] as const)('treats a limit above 50 as the $reading reads it', async ({ reading, status, length }) => {
    await using shop = await openShop({ reading, existingOrders: 52 });
    const asked = await shop.ask('GET /orders.json?status=any&limit=51');
    expect(asked.status).toBe(status);
    expect(at(asked.json, 'orders.length')).toBe(length);
    expect(await list(shop, '')).toHaveLength(50);
    expect(await list(shop, 'limit=50')).toHaveLength(50);
  });
});

const opposite = (query: string): object =>
  query.endsWith('unshipped') ? { fulfillment_status: 'fulfilled' } : {};

describe('the filters of list and count', () => {
  const states = [
    { query: 'financial_status=pending', order: {} },
    { query: 'financial_status=paid', order: { financial_status: 'paid' } },
    { query: 'financial_status=voided', order: { financial_status: 'voided' } },
    { query: 'financial_status=partially_paid', order: { transactions: [{ kind: 'capture', amount: 1 }] } },
    { query: 'fulfillment_status=shipped', order: { fulfillment_status: 'fulfilled' } },
    { query: 'fulfillment_status=unshipped', order: {} },
  ];

  test.each(states)('agree on $query', async ({ query, order }) => {
    await using shop = await openShop({ existingOrders: 0 });
    const wanted = await shop.create({ line_items: [shirt], ...order });
    await shop.create({ line_items: [shirt], financial_status: 'refunded', ...opposite(query) });
    expect(await list(shop, query)).toEqual([wanted]);
    expect(await count(shop, query)).toBe(1);
  });

  test('find the partially shipped order that others made', async () => {
    await using shop = await openShop({ existingOrders: 5 });
    expect(await list(shop, 'fulfillment_status=partial')).toHaveLength(1);
    expect(await count(shop, 'fulfillment_status=partial')).toBe(1);
  });

  test.each([
    'limit=0',
    'limit=x',
    'page=0',
    'status=foo',
    'ids=a',
    'since_id=x',
    'order=id',
    'created_at_min=gestern',
  ])('refuse %s with 400', async (query) => {
    await using shop = await openShop();
    const { status, json } = await shop.ask(`GET /orders.json?${query}`);
    expect(status).toBe(400);
    expect(json).toHaveProperty('errors');
  });

  test('ignore a parameter that nobody documented', async () => {
    await using shop = await openShop();
    expect((await shop.ask('GET /orders.json?status=any&colour=red')).status).toBe(200);
  });
});
