import { describe, expect, test } from 'vitest';
import { defaultGeneration, generationsOf } from '../../../../generators/shop/shop.ts';
import { at, listedIds } from '../ask.ts';
import { created, ipod, openSapo, order } from './open-sapo.ts';

const draft = {
  line_items: [{ ...ipod, quantity: 2 }],
  discount_codes: [{ code: 'A', amount: 10 }],
  shipping_lines: [{ title: 'x', price: 2.5 }],
  transactions: [{ kind: 'sale', status: 'success', amount: 100, gateway: 'VNPAY' }],
};

const live = { generation: 'live' } as const;

test('a shop speaks as documented, unless it is asked to speak as live ones', () => {
  expect(generationsOf('sapo')).toEqual(['documented', 'live']);
  expect(defaultGeneration('sapo')).toBe('documented');
  expect(generationsOf('haravan')).toEqual(['2021', '2022']);
  expect(defaultGeneration('haravan')).toBe('2022');
});

describe('a shop of the live style', () => {
  test('answers amounts as numbers, all of them', async () => {
    await using shop = await openSapo(live);
    const { json } = await order(shop, draft);
    const amounts = [
      'total_price',
      'subtotal_price',
      'total_tax',
      'total_discounts',
      'total_line_items_price',
    ];
    expect(amounts.map((key) => at(json, `order.${key}`))).toEqual([390.5, 388, 0, 10, 398]);
    for (const path of [
      'line_items.0.price',
      'line_items.0.total_discount',
      'discount_codes.0.amount',
      'shipping_lines.0.price',
    ])
      expect(at(json, `order.${path}`)).toBeTypeOf('number');
  });

  test('writes amounts with one decimal, or as many as they need', async () => {
    const made = await created(draft, live);
    expect([at(made, 'total_price'), at(made, 'total_line_items_price')]).toEqual(['390.5', '398.0']);
  });

  test('has null where documented shops leave out', async () => {
    const made = await created(draft, live);
    for (const key of ['customer', 'billing_address', 'shipping_address', 'client_details'])
      expect(at(made, key)).toBeNull();
  });

  test('has other attributes than documented ones', async () => {
    const made = await created(draft, live);
    for (const key of ['confirmed', 'total_price_usd', 'device_id', 'checkout_id', 'contact_email'])
      expect(made).not.toHaveProperty(key);
    expect(Object.keys(made as object)).toHaveLength(108);
    expect(made).toMatchObject({
      currency: 'VND',
      status: 'open',
      gateway: 'VNPAY',
      total_weight: '400',
      net_payment: '100.0',
      unpaid_amount: '290.5',
      current_total_price: '390.5',
      subtotal_line_items_quantity: '2',
      confirmed_on: '2021-09-08T12:00:00Z',
    });
  });

  test('says what stage of its life an order is at', async () => {
    await using shop = await openSapo(live);
    const place = `/orders/${await shop.create({ line_items: [ipod] })}`;
    const status = async (step: string): Promise<unknown> =>
      at((await shop.ask(`POST ${place}/${step}.json`)).json, 'order.status');
    expect([await status('close'), await status('open'), await status('cancel')]).toEqual([
      'closed',
      'open',
      'cancelled',
    ]);
  });

  test('lists nothing for status=any', async () => {
    await using shop = await openSapo(live);
    expect((await shop.ask('GET /orders.json?status=any')).json).toEqual({ orders: [] });
    expect(listedIds(await shop.ask('GET /orders.json')).length).toBeGreaterThan(0);
  });

  test('ignores fields on a list, not on one order', async () => {
    await using shop = await openSapo(live);
    const id = await shop.create({ line_items: [ipod] });
    const listed = await shop.ask(`GET /orders.json?ids=${id}&fields=id`);
    expect(Object.keys(at(listed.json, 'orders.0') as object)).toHaveLength(108);
    const read = await shop.ask(`GET /orders/${id}.json?fields=id`);
    expect(Object.keys(at(read.json, 'order') as object)).toEqual(['id']);
  });

  test('tells district and ward of addresses, and where a fulfillment goes', async () => {
    const made = await created(
      {
        line_items: [ipod],
        email: 'lan@example.com',
        fulfillment_status: 'fulfilled',
        shipping_address: {
          address1: '1 Phố',
          ward: 'Phường 15',
          district: 'Quận 11',
          province: 'TP Hồ Chí Minh',
        },
      },
      live,
    );
    expect(at(made, 'shipping_address')).toMatchObject({
      ward: 'Phường 15',
      district: 'Quận 11',
      country_name: 'Vietnam',
      province_code: '2',
    });
    expect(at(made, 'fulfillments.0')).toMatchObject({
      status: 'success',
      receipt: null,
      tracking_info: null,
    });
    expect(at(made, 'fulfillments.0')).not.toHaveProperty('service');
    expect(at(made, 'line_items.0')).toMatchObject({ current_quantity: '1', original_total: '199.0' });
    expect(at(made, 'customer')).toMatchObject({ gender: 'other', total_spent: '0.0' });
  });
});
