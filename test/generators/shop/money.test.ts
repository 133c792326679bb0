import { describe, expect, test } from 'vitest';
import { at, numbersAsText, openShop, shirt } from './ask.ts';

async function total(order: object, reading: 'text' | 'example' = 'text'): Promise<Record<string, unknown>> {
  await using shop = await openShop({ reading });
  const { status, exact } = await shop.ask('POST /orders.json', {
    body: { order: { line_items: [shirt], ...order } },
  });
  expect(status).toBe(201);
  return at(exact, 'order') as Record<string, unknown>;
}

describe('the sums of an order', () => {
  test('take discounts off, and add shipping and tax', async () => {
    const order = await total({
      discount_codes: [
        { code: 'A', amount: 1000.25 },
        { code: 'B', amount: 2000 },
      ],
      shipping_lines: [
        { title: 'GHTN', price: 15000 },
        { title: 'Nhanh', price: 0.5 },
      ],
      tax_lines: [{ title: 'VAT', rate: 0.1, price: 20000.1 }],
    });
    expect(order['total_line_items_price']).toBe('200000.0000');
    expect(order['total_discounts']).toBe('3000.2500');
    expect(order['total_tax']).toBe('20000.1');
    expect(order['total_price']).toBe('232000.3500');
  });

  test('leave tax out where it is included', async () => {
    const tax = { tax_lines: [{ title: 'VAT', rate: 0.1, price: 20000 }], taxes_included: true };
    expect(await total(tax)).toMatchObject({
      total_price: '200000.0000',
      total_tax: '20000.0',
      taxes_included: true,
    });
  });

  test('cap what codes take off at what the lines cost', async () => {
    const order = await total({
      discount_codes: [
        { code: 'A', amount: 150000 },
        { code: 'B', amount: 150000 },
      ],
      shipping_lines: [{ title: 'GHTN', price: 30000 }],
    });
    expect(order).toMatchObject({ total_discounts: '200000.0000', total_price: '30000.0000' });
    expect(at(order, 'discount_codes.1.amount')).toBe('150000.0000');
  });

  test('read a percentage of what the lines cost', async () => {
    const order = await total({ discount_codes: [{ code: 'A', amount: 12.5, type: 'percentage' }] });
    expect(order).toMatchObject({ total_discounts: '25000.0000', total_price: '175000.0000' });
  });

  test('weigh every piece', async () => {
    const line_items = [
      { ...shirt, grams: 250.5 },
      { ...shirt, grams: 0.25, quantity: 3 },
    ];
    expect(await total({ line_items })).toMatchObject({ total_weight: '501.7500' });
  });

  test('show the subtotal as each reading has it', async () => {
    const discount = { discount_codes: [{ code: 'A', amount: 50000 }] };
    expect(await total(discount, 'text')).toMatchObject({ subtotal_price: '150000.0000' });
    expect(await total(discount, 'example')).toMatchObject({ subtotal_price: '200000.0000' });
  });
});

async function send(price: string, quantity: number): Promise<{ status: number; order: unknown }> {
  await using shop = await openShop();
  const raw = `{"order":{"line_items":[{"title":"Vàng","price":${price},"quantity":${String(quantity)}}]}}`;
  const { status, text } = await shop.ask('POST /orders.json', { raw });
  return { status, order: at(numbersAsText(text), 'order') };
}

describe('an amount of 22 digits and 4 decimals', () => {
  const huge = '9999999999999999999999.9999';

  test('comes back digit by digit', async () => {
    const { order } = await send(huge, 1);
    expect(at(order, 'line_items.0.price')).toBe(huge);
    expect(at(order, 'total_price')).toBe(huge);
  });

  test('multiplies exactly', async () => {
    expect(at((await send(huge, 7000)).order, 'total_price')).toBe('69999999999999999999999999.3000');
    expect(at((await send('0.0001', 3)).order, 'total_price')).toBe('0.0003');
  });

  test.each(['99999999999999999999999', '1.00001', '-1'])('is refused beyond that: %s', async (price) => {
    expect((await send(price, 1)).status).toBe(422);
  });

  test('may be written with an exponent', async () => {
    expect(at((await send('6e5', 1)).order, 'line_items.0.price')).toBe('600000.0000');
  });
});

describe('the discount of a line', () => {
  const discounted = {
    ...shirt,
    total_discount: 30000,
    applied_discounts: [{ description: 'KM', amount: 30000 }],
  };

  test.each([
    { reading: 'text', shown: '30000.0000' },
    { reading: 'example', shown: '15000.0000' },
  ] as const)('is shown as the $reading has it, and never in total_discounts', async ({ reading, shown }) => {
    const order = await total({ line_items: [discounted] }, reading);
    expect(at(order, 'line_items.0')).toMatchObject({
      price: '100000.0000',
      price_original: '115000.0000',
      total_discount: shown,
    });
    expect(at(order, 'line_items.0.applied_discounts.0')).toEqual({ description: 'KM', amount: shown });
    expect(order).toMatchObject({ total_discounts: '0.0000', total_price: '200000.0000' });
  });

  test('is the sum of what was applied where no total is sent', async () => {
    const line = {
      ...shirt,
      applied_discounts: [
        { description: 'a', amount: 1 },
        { description: 'b', amount: 2.5 },
      ],
    };
    expect(at(await total({ line_items: [line] }), 'line_items.0.total_discount')).toBe('3.5000');
  });
});
