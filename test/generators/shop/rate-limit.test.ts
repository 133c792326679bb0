import { describe, expect, test } from 'vitest';
import { openShop, type AskedShop } from './ask.ts';

const count = async (shop: AskedShop) => shop.ask('GET /orders/count.json?status=any');
const limit = ({ headers }: { readonly headers: Headers }): string | null =>
  headers.get('x-haravan-api-call-limit');

describe('a shop with a rate', () => {
  test('fills a bucket, and leaks by the clock', async () => {
    let now = 0;
    await using shop = await openShop({ rate: { size: 5, leakPerSecond: 4 }, clock: () => now });
    expect(limit(await count(shop))).toBe('1/5');
    expect(limit(await count(shop))).toBe('2/5');
    now += 250;
    expect(limit(await count(shop))).toBe('2/5');
    now += 10_000;
    expect(limit(await count(shop))).toBe('1/5');
  });

  test('refuses what does not fit, with a decimal time to wait', async () => {
    let now = 0;
    await using shop = await openShop({ rate: { size: 2, leakPerSecond: 0.5 }, clock: () => now });
    await count(shop);
    await count(shop);
    const refused = await count(shop);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('2.0');
    expect(limit(refused)).toBe('2/2');
    now += 2000;
    expect((await count(shop)).status).toBe(200);
  });

  test('throttles everything until the time it named has passed', async () => {
    let now = 0;
    await using shop = await openShop({ rate: { size: 1, leakPerSecond: 0.5 }, clock: () => now });
    await count(shop);
    expect((await count(shop)).status).toBe(429);
    now += 1500;
    const still = await count(shop);
    expect([still.status, still.headers.get('retry-after')]).toEqual([429, '0.5']);
    now += 500;
    expect((await count(shop)).status).toBe(200);
  });

  test('does nothing of what it refuses', async () => {
    let now = 0;
    await using shop = await openShop({
      rate: { size: 1, leakPerSecond: 1 },
      clock: () => now,
      existingOrders: 0,
    });
    await shop.create();
    await expect(shop.create()).rejects.toThrow('429');
    now += 5000;
    expect((await count(shop)).json).toEqual({ count: 1 });
  });

  test('shows the bucket on every answer, refusals included', async () => {
    await using shop = await openShop({ rate: { size: 80, leakPerSecond: 4 } });
    expect(limit(await shop.ask('GET /nothing.json'))).toBe('1/80');
    expect(limit(await shop.ask('GET /orders/1.json'))).toBe('2/80');
    expect(limit(await shop.ask('GET /orders.json', { token: null }))).toBe('3/80');
  });
});

test('a shop without a rate shows the documented size and refuses nothing', async () => {
  await using shop = await openShop();
  const answers = await Promise.all(Array.from({ length: 100 }, async () => count(shop)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(limit))).toEqual(new Set(['1/80']));
});
