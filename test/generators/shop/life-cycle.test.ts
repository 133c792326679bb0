import { describe, expect, test } from 'vitest';
import { at, listedIds, openShop, type AskedShop } from './ask.ts';

const step = async (shop: AskedShop, id: string, name: string) =>
  shop.ask(`POST /orders/${id}/${name}.json`, { body: {} });
const get = async (shop: AskedShop, id: string) => (await shop.ask(`GET /orders/${id}.json`)).exact;

describe.each(['text', 'example'] as const)('in the %s shop', (reading) => {
  test('a new order is unconfirmed, unclosed and uncancelled', async () => {
    await using shop = await openShop({ reading });
    const order = await get(shop, await shop.create());
    expect(at(order, 'order.confirmed_status')).toBe('unconfirmed');
    expect(at(order, 'order.closed_status')).toBe('unclosed');
    expect(at(order, 'order.cancelled_status')).toBe('uncancelled');
    expect([at(order, 'order.confirmed_at'), at(order, 'order.closed_at')]).toEqual([null, null]);
  });

  test('confirming sets status and time together, as is_confirm does on creation', async () => {
    await using shop = await openShop({ reading });
    const id = await shop.create();
    await step(shop, id, 'confirm');
    const born = await shop.create({ line_items: [{ title: 'a', price: 1, quantity: 1 }], is_confirm: true });
    for (const order of [await get(shop, id), await get(shop, born)]) {
      expect(at(order, 'order.confirmed_status')).toBe('confirmed');
      expect(at(order, 'order.confirmed_at')).toMatch(/^2021-09-08T12:00:00/);
    }
  });

  test('a closed order is read as closed and listed under closed only', async () => {
    await using shop = await openShop({ reading, existingOrders: 0 });
    const id = await shop.create();
    await step(shop, id, 'close');
    expect(at(await get(shop, id), 'order.closed_status')).toBe('closed');
    expect(listedIds(await shop.ask('GET /orders.json?status=closed'))).toEqual([id]);
    expect(listedIds(await shop.ask('GET /orders.json?status=open'))).toEqual([]);
    await step(shop, id, 'open');
    expect(at(await get(shop, id), 'order.closed_at')).toBeNull();
    expect(listedIds(await shop.ask('GET /orders.json?status=open'))).toEqual([id]);
  });

  test('a cancelled order carries reason, time and status', async () => {
    await using shop = await openShop({ reading, existingOrders: 0 });
    const id = await shop.create();
    await shop.ask(`POST /orders/${id}/cancel.json`, { body: { reason: 'fraud' } });
    const order = await get(shop, id);
    expect(at(order, 'order.cancel_reason')).toBe('fraud');
    expect(at(order, 'order.cancelled_status')).toBe('cancelled');
    expect(at(order, 'order.cancelled_at')).toMatch(/^2021-09-08/);
    expect(at(order, 'order.line_items.0.fulfillable_quantity')).toBe('2');
    expect(listedIds(await shop.ask('GET /orders.json?status=cancelled'))).toEqual([id]);
  });

  test('close, open, cancel leaves an order that is cancelled and not closed', async () => {
    await using shop = await openShop({ reading });
    const id = await shop.create();
    for (const name of ['close', 'open', 'cancel']) expect((await step(shop, id, name)).status).toBe(200);
    expect(at(await get(shop, id), 'order.closed_status')).toBe('unclosed');
    expect(at(await get(shop, id), 'order.cancelled_status')).toBe('cancelled');
  });

  test.each(['confirm', 'close', 'open', 'cancel', 'assign'])(
    '%s does without a body where it may',
    async (name) => {
      await using shop = await openShop({ reading });
      const id = await shop.create();
      if (name === 'open') await step(shop, id, 'close');
      const { status } = await shop.ask(`POST /orders/${id}/${name}.json`);
      expect(status).toBe(name === 'assign' ? 400 : 200);
    },
  );

  test.each([
    { first: 'cancel', second: 'cancel' },
    { first: 'cancel', second: 'confirm' },
    { first: 'confirm', second: 'confirm' },
    { first: 'close', second: 'close' },
    { first: 'confirm', second: 'open' },
  ])('$second after $first changes nothing', async ({ first, second }) => {
    let now = Date.UTC(2024, 0, 1);
    await using shop = await openShop({ reading, clock: () => now });
    const id = await shop.create();
    await step(shop, id, first);
    const before = await get(shop, id);
    now += 5000;
    expect((await step(shop, id, second)).status).toBe(reading === 'text' ? 422 : 200);
    expect(await get(shop, id)).toEqual(before);
  });
});

describe('the readings differ', () => {
  test('in what a close answers', async () => {
    for (const [reading, status] of [
      ['text', 'closed'],
      ['example', 'unclosed'],
    ] as const) {
      await using shop = await openShop({ reading });
      const closed = await step(shop, await shop.create(), 'close');
      expect(at(closed.exact, 'order.closed_status')).toBe(status);
    }
  });

  test('in the reason of a cancel that names none', async () => {
    for (const [reading, reason] of [
      ['text', 'other'],
      ['example', 'customer'],
    ] as const) {
      await using shop = await openShop({ reading });
      const cancelled = await step(shop, await shop.create(), 'cancel');
      expect(at(cancelled.exact, 'order.cancel_reason')).toBe(reason);
      expect(at(cancelled.exact, 'order.refunds.0.note')).toBe(reading === 'text' ? undefined : 'Khách hủy');
    }
  });

  test('in the pending transaction of a confirm', async () => {
    for (const [reading, amount] of [
      ['text', undefined],
      ['example', '200000.0000'],
    ] as const) {
      await using shop = await openShop({ reading });
      const confirmed = await step(shop, await shop.create(), 'confirm');
      expect(at(confirmed.exact, 'order.transactions.0.amount')).toBe(amount);
    }
  });
});
