import { describe, expect, test } from 'vitest';
import { createShop } from '../../../generators/shop/shop.ts';
import { startShop } from '../../../generators/shop/start-shop.ts';

describe('a running shop', () => {
  test('says where it listens', async () => {
    const shop = await startShop();
    expect(shop.url).toBe(`http://127.0.0.1:${String(shop.port)}/com`);
    await shop.close();
    await expect(fetch(`${shop.url}/orders.json`)).rejects.toThrow('fetch failed');
  });

  test('closes twice without complaint', async () => {
    const shop = await startShop();
    await shop.close();
    await expect(shop.close()).resolves.toBeUndefined();
  });

  test('on a port that is taken is refused with that port and a way out', async () => {
    const shop = await startShop();
    await expect(startShop({ port: shop.port })).rejects.toThrow(
      `Port ${String(shop.port)} is taken on 127.0.0.1: give another`,
    );
    await shop.close();
  });

  test('lists variants of every stock policy', async () => {
    const { variants } = await createShop();
    const kinds = new Set(
      variants.map(({ stock, policy }) => `${stock === null ? 'untracked' : 'tracked'} ${policy}`),
    );
    expect(kinds).toEqual(new Set(['untracked continue', 'tracked continue', 'tracked deny']));
    expect(variants[0]).toMatchObject({ id: '1061514693', price: '600000' });
  });
});

describe('a shop without a listener', () => {
  test('answers requests to any host', async () => {
    const shop = await createShop({ existingOrders: 2 });
    const headers = { authorization: `Bearer ${shop.tokens.read}` };
    const response = await shop.fetch(
      new Request(`https://shop.test${shop.basePath}/orders/count.json?status=any`, { headers }),
    );
    expect(await response.json()).toEqual({ count: 2 });
  });
});
