import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { at } from '../ask.ts';
import { keysInOrder, readExample, replay, stable } from '../documented.ts';
import { created, ipod, openSapo } from './open-sapo.ts';

const folder = new URL('../../../../spec/sapo/examples/', import.meta.url);
const forms = readdirSync(folder).filter((name) => name.startsWith('create-order-'));

/** The page masks all e-mail addresses: what a known customer has for one, it does not say. */
function withoutMasked(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, item: unknown) =>
    key.endsWith('email') && item ? '…' : item,
  );
}

describe('the example shop', () => {
  test.each(forms)('answers %s as the page does', async (name) => {
    await using shop = await openSapo({ existingOrders: 0 });
    const { status, answered, documented } = await replay(shop, readExample(folder, name));
    expect(status).toBe(201);
    expect(keysInOrder(answered)).toEqual(keysInOrder(documented));
    const covered = { name: '…' };
    expect(withoutMasked({ ...(stable(answered) as object), ...covered })).toEqual(
      withoutMasked({ ...(stable(documented) as object), ...covered }),
    );
  });

  test('has seven documented forms to answer', () => {
    expect(forms).toHaveLength(7);
  });

  test('numbers its orders one after the other, and names them by that', async () => {
    await using shop = await openSapo({ existingOrders: 0 });
    const orders = [];
    for (let nth = 1; nth <= 3; nth += 1)
      orders.push((await shop.ask('POST /orders.json', { body: { order: { line_items: [ipod] } } })).json);
    expect(orders.map((json) => at(json, 'order.number'))).toEqual([1, 2, 3]);
    expect(orders.map((json) => at(json, 'order.order_number'))).toEqual([1001, 1002, 1003]);
    expect(orders.map((json) => at(json, 'order.name'))).toEqual(['#1001', '#1002', '#1003']);
    expect(new Set(orders.map((json) => at(json, 'order.id'))).size).toBe(3);
    expect(new Set(orders.map((json) => at(json, 'order.token'))).size).toBe(3);
    expect(at(orders[0], 'order.token')).toMatch(/^[0-9a-f]{32}$/);
  });

  test('dates a new order three times alike, to the second', async () => {
    const order = await created({ line_items: [ipod] }, { clock: () => Date.UTC(2026, 7, 18, 3, 4, 5, 678) });
    for (const key of ['created_on', 'modified_on', 'processed_on'])
      expect(at(order, key)).toBe('2026-08-18T03:04:05Z');
  });
});

describe('where text and examples differ, a shop follows its own', () => {
  const unasked = { email: 'lan@example.com', line_items: [{ ...ipod, quantity: 2 }] };
  const ofKnown = { customer: { id: 207119551 }, line_items: [ipod] };

  test.each([
    { reading: 'text', status: null, left: '2', fulfillments: '0', paid: 'paid', weight: '400' },
    { reading: 'example', status: 'fulfilled', left: '0', fulfillments: '1', paid: 'pending', weight: '0' },
  ] as const)('throughout ($reading)', async ({ reading, status, left, fulfillments, paid, weight }) => {
    const order = await created(unasked, { reading });
    expect(at(order, 'fulfillment_status')).toBe(status);
    expect(at(order, 'line_items.0.fulfillment_status')).toBe(status);
    expect(at(order, 'line_items.0.fulfillable_quantity')).toBe(left);
    expect(String(at(order, 'fulfillments.length'))).toBe(fulfillments);
    expect(at(order, 'total_weight')).toBe(weight);
    expect(at(await created(ofKnown, { reading }), 'financial_status')).toBe(paid);
  });

  test('and fulfils what it is asked to fulfil', async () => {
    const order = await created({ line_items: [ipod], fulfillment_status: 'fulfilled' }, { reading: 'text' });
    expect(at(order, 'fulfillment_status')).toBe('fulfilled');
    expect(at(order, 'fulfillments.0.order_id')).toBe(at(order, 'id'));
    expect(at(order, 'fulfillments.0.line_items.0.id')).toBe(at(order, 'line_items.0.id'));
    expect(at(order, 'line_items.0.fulfillable_quantity')).toBe('0');
  });
});
