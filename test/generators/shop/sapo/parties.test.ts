import { describe, expect, test } from 'vitest';
import { at, type Asked } from '../ask.ts';
import { created, ipod, openSapo, order } from './open-sapo.ts';

const line_items = [ipod];

describe('the customer of an order', () => {
  test('is known by id, and gives the order his e-mail address', async () => {
    const made = await created({ line_items, customer: { id: 207119551 } }, { existingOrders: 0 });
    expect(at(made, 'email')).toBe(at(made, 'customer.email'));
    expect(at(made, 'contact_email')).toBe(at(made, 'customer.email'));
    expect(at(made, 'customer')).toMatchObject({
      first_name: 'Bob',
      orders_count: '2',
      total_spent: '41.94',
    });
    expect(at(made, 'customer.last_order_id')).toBe(at(made, 'id'));
  });

  test('is the same for the same e-mail address, in any case', async () => {
    await using shop = await openSapo({ existingOrders: 0 });
    const first = await order(shop, { line_items, email: 'an@example.com' });
    const second = await order(shop, { line_items, customer: { email: 'An@Example.com' } });
    expect(at(second.exact, 'order.customer.id')).toBe(at(first.exact, 'order.customer.id'));
    expect(at(second.json, 'order.customer.orders_count')).toBe(2);
  });

  test.each([{}, { email: '' }])('is not there for an order with %o', async (who) => {
    const made = await created({ line_items, ...who });
    expect(made).not.toHaveProperty('customer');
    expect([at(made, 'email'), at(made, 'contact_email')]).toEqual(['', null]);
  });

  test.each([
    { reading: 'text', count: 1 },
    { reading: 'example', count: 2 },
  ] as const)('has the counts of then or of today ($reading)', async ({ reading, count }) => {
    await using shop = await openSapo({ reading, existingOrders: 0 });
    const first = await order(shop, { line_items, email: 'an@example.com' });
    await order(shop, { line_items, email: 'an@example.com' });
    const read = await shop.ask(`GET /orders/${String(at(first.exact, 'order.id'))}.json`);
    expect(at(read.json, 'order.customer.orders_count')).toBe(count);
  });
});

describe('an address', () => {
  const shipping = { first_name: 'Jane', address1: '1 Phố', country_code: 'CA', province: 'Ontario' };

  test('is filled in with name, country and code of the province', async () => {
    const made = await created({ line_items, shipping_address: shipping });
    expect(at(made, 'shipping_address')).toMatchObject({
      ...shipping,
      name: 'Jane',
      country: 'Canada',
      province_code: 'ON',
      last_name: null,
      latitude: null,
    });
    expect(made).not.toHaveProperty('billing_address');
  });

  test('keeps the bytes that were sent', async () => {
    const address1 = 'Đường  số 1, "Tầng" <2>';
    const made = await created({ line_items, billing_address: { address1, name: 'Ai đó' } });
    expect(at(made, 'billing_address')).toMatchObject({ address1, name: 'Ai đó' });
  });
});

describe('what is said of an order', () => {
  test('comes back as sent', async () => {
    const draft = {
      line_items: [{ ...ipod, properties: [{ name: 'khắc', value: 'Tí' }], price: 5.5, taxable: false }],
      note: 'gọi trước',
      note_attributes: [{ name: 'màu', value: 'đỏ' }],
      tags: 'VIP,khách quen',
      source_name: 'my-own-app',
      reference: 'R-1',
      location_id: 12,
      processed_on: '2020-01-02T03:04:05Z',
      buyer_accepts_marketing: true,
    };
    const { line_items: lines, ...said } = draft;
    const made = await created(draft);
    expect(made).toMatchObject({ ...said, location_id: '12' });
    expect(at(made, 'line_items.0')).toMatchObject({
      ...lines[0],
      variant_id: '447654529',
      quantity: '1',
      price: '5.50',
    });
  });

  test('has no trace of instructions', async () => {
    const flags = { send_receipt: false, send_fulfillment_receipt: false, send_webhooks: true };
    const made = await created({ line_items, ...flags, inventory_behaviour: 'bypass' });
    for (const key of [...Object.keys(flags), 'inventory_behaviour']) expect(made).not.toHaveProperty(key);
  });

  test('never appears on another order', async () => {
    await using shop = await openSapo({ existingOrders: 0 });
    const ask = async (note: string): Promise<Asked> => order(shop, { line_items, note });
    const [one, two] = [await ask('một'), await ask('hai')];
    const read = async (asked: Asked): Promise<unknown> =>
      at((await shop.ask(`GET /orders/${String(at(asked.exact, 'order.id'))}.json`)).json, 'order.note');
    expect([await read(one), await read(two)]).toEqual(['một', 'hai']);
  });
});
