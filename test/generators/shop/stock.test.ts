import { describe, expect, test } from 'vitest';
import { at, openShop, type AskedShop } from './ask.ts';

const order = async (shop: AskedShop, id: string, quantity: number) =>
  shop.ask('POST /orders.json', { body: { order: { line_items: [{ variant_id: Number(id), quantity }] } } });

function variantWhere(
  shop: AskedShop,
  fits: (variant: AskedShop['variants'][number]) => boolean,
): AskedShop['variants'][number] {
  const variant = shop.variants.find(fits);
  if (variant === undefined) throw new Error('The catalogue has no such variant');
  return variant;
}

describe('a tracked variant that denies overselling', () => {
  test('sells what there is and no more', async () => {
    await using shop = await openShop({ existingOrders: 0 });
    const { id, stock } = variantWhere(shop, ({ policy }) => policy === 'deny');
    expect((await order(shop, id, Number(stock) + 1)).status).toBe(422);
    expect((await order(shop, id, Number(stock))).status).toBe(201);
    expect((await order(shop, id, 1)).status).toBe(422);
    expect((await shop.ask('GET /orders/count.json?status=any')).json).toEqual({ count: 1 });
  });

  test('counts all lines of an order together', async () => {
    await using shop = await openShop();
    const { id, stock } = variantWhere(shop, ({ policy }) => policy === 'deny');
    const line_items = [Number(stock), 1].map((quantity) => ({ variant_id: Number(id), quantity }));
    expect((await shop.ask('POST /orders.json', { body: { order: { line_items } } })).status).toBe(422);
  });

  test('sells again what a cancel has restocked', async () => {
    await using shop = await openShop();
    const { id, stock } = variantWhere(shop, ({ policy }) => policy === 'deny');
    const created = await order(shop, id, Number(stock));
    const cancelled = `POST /orders/${String(at(created.exact, 'order.id'))}/cancel.json`;
    expect((await shop.ask(cancelled, { body: { restock: true } })).status).toBe(200);
    expect((await order(shop, id, Number(stock))).status).toBe(201);
  });
});

describe('any other variant', () => {
  test.each([
    { kind: 'tracked that continues', isTracked: true },
    { kind: 'untracked', isTracked: false },
  ])('$kind sells without end', async ({ isTracked }) => {
    await using shop = await openShop();
    const { id } = variantWhere(
      shop,
      ({ policy, stock }) => policy === 'continue' && (stock !== null) === isTracked,
    );
    expect((await order(shop, id, 5000)).status).toBe(201);
    expect((await order(shop, id, 5000)).status).toBe(201);
  });

  test('is filled in from the catalogue, unless the request says otherwise', async () => {
    await using shop = await openShop();
    const plain = at((await order(shop, '1061514693', 1)).exact, 'order.line_items.0');
    expect(plain).toMatchObject({
      title: 'Đầm babydoll tay lỡ khoét lỗ',
      price: '600000.0000',
      product_id: '1028183659',
    });
    const line = {
      variant_id: 1061514693,
      quantity: 1,
      price: 5.5,
      title: 'Đầm',
      sku: 'X',
      grams: 3,
      taxable: false,
    };
    const { exact } = await shop.ask('POST /orders.json', { body: { order: { line_items: [line] } } });
    expect(at(exact, 'order.line_items.0')).toMatchObject({
      title: 'Đầm',
      price: '5.5000',
      sku: 'X',
      grams: '3.0000',
      taxable: false,
    });
  });
});
