import { describe, expect, test } from 'vitest';
import { at } from '../ask.ts';
import { created, ipod } from './open-sapo.ts';

const boots = { title: 'Boots', price: 74.99, grams: '1300', quantity: 3 };

function sums(order: unknown): unknown {
  const keys = ['total_line_items_price', 'total_discounts', 'subtotal_price', 'total_tax', 'total_price'];
  return keys.map((key) => at(order, key));
}

describe('the sums of an order', () => {
  test('are lines less discounts, and shipping and tax on top', async () => {
    const order = await created({
      line_items: [boots, ipod],
      discount_codes: [{ code: 'A', amount: 10, type: 'fixed_amount' }],
      shipping_lines: [
        { title: 'Tận nơi', price: 30.5 },
        { title: 'Nhanh', price: 0.25, code: 'N', source: 'manual' },
      ],
      tax_lines: [
        { title: 'VAT', rate: 0.06, price: 13.5 },
        { title: 'City', rate: 0.01, price: 2.25 },
      ],
    });
    expect(sums(order)).toEqual(['423.97', '10.00', '413.97', '15.75', '460.47']);
    expect(at(order, 'shipping_lines.1')).toEqual({
      title: 'Nhanh', price: '0.25', code: 'N', source: 'manual', phone: null, tax_lines: [],
    }); // prettier-ignore
  });

  test('take several codes together, and a percentage of the lines rounded to cents', async () => {
    const discount_codes = [
      { code: 'A', amount: 10 },
      { code: 'B', amount: 12.5, type: 'percentage' },
    ];
    expect(sums(await created({ line_items: [boots], discount_codes }))).toEqual([
      '224.97', '38.12', '186.85', '0.00', '186.85',
    ]); // prettier-ignore
  });

  test('never take more off than the lines cost', async () => {
    const discount_codes = [{ code: 'A', amount: 500, type: 'fixed_amount' }];
    const shipping_lines = [{ title: 'x', price: 5 }];
    expect(sums(await created({ line_items: [ipod], discount_codes, shipping_lines }))).toEqual([
      '199.00', '199.00', '0.00', '0.00', '5.00',
    ]); // prettier-ignore
  });

  test('leave a tax out that the prices include', async () => {
    const tax_lines = [{ title: 'VAT', rate: 0.1, price: 18.09 }];
    const order = await created({ line_items: [ipod], tax_lines, taxes_included: true });
    expect(sums(order)).toEqual(['199.00', '0.00', '199.00', '18.09', '199.00']);
    expect(at(order, 'taxes_included')).toBe(true);
  });

  test('are exact where binary floats are not', async () => {
    const line_items = [
      { title: 'a', price: 0.1, quantity: 3 },
      { title: 'b', price: 999999999999.99, quantity: 7 },
    ];
    expect(at(await created({ line_items }), 'total_price')).toBe('7000000000000.23');
  });

  test('round to cents what is sent with more digits', async () => {
    const tax_lines = [{ title: 'State tax', rate: 0.06, price: 13.498199999999999 }];
    const order = await created({ line_items: [boots], tax_lines });
    expect(at(order, 'tax_lines.0')).toEqual({ title: 'State tax', price: '13.50', rate: '0.06' });
    expect(at(order, 'total_price')).toBe('238.47');
  });

  test('say grams as a number, also where a text was sent', async () => {
    expect(at(await created({ line_items: [boots] }), 'line_items.0.grams')).toBe('1300');
    expect(at(await created({ line_items: [boots] }, { reading: 'text' }), 'total_weight')).toBe('3900');
  });

  test('are in the currency that is sent, and told in dollars', async () => {
    const order = await created({ line_items: [boots], currency: 'EUR' });
    expect([at(order, 'currency'), at(order, 'total_price_usd')]).toEqual(['EUR', '321.26']);
    const plain = await created({ line_items: [boots] });
    expect([at(plain, 'currency'), at(plain, 'total_price_usd')]).toEqual(['USD', '224.97']);
  });
});

describe('the state of payment', () => {
  const sale = { kind: 'sale', status: 'success' };

  test.each([
    { what: 'a sale below the total', transactions: [{ ...sale, amount: 50 }], status: 'partially_paid' },
    {
      what: 'two that make the total',
      transactions: [
        { ...sale, amount: 99 },
        { kind: 'capture', status: 'success', amount: 100 },
      ],
      status: 'paid',
    },
    { what: 'a sale above the total', transactions: [{ ...sale, amount: 250.5 }], status: 'paid' },
    {
      what: 'an authorization',
      transactions: [{ kind: 'authorization', status: 'success', amount: 199 }],
      status: 'authorized',
    },
    {
      what: 'a sale that failed',
      transactions: [{ ...sale, status: 'failure', amount: 50 }],
      status: 'paid',
    },
  ])('follows from $what: $status', async ({ transactions, status }) => {
    const order = await created({ line_items: [ipod], transactions });
    expect(at(order, 'financial_status')).toBe(status);
    expect(order).not.toHaveProperty('transactions');
    expect(at(order, 'payment_gateway_names')).toEqual(['']);
  });

  test.each(['pending', 'authorized', 'partially_paid', 'paid', 'partially_refunded', 'refunded', 'voided'])(
    'is %s where that is sent',
    async (financial_status) => {
      expect(at(await created({ line_items: [ipod], financial_status }), 'financial_status')).toBe(
        financial_status,
      );
    },
  );

  test('names the gateways that payments name', async () => {
    const transactions = [
      { ...sale, amount: 1, gateway: 'VNPAY' },
      { ...sale, amount: 1, gateway: 'VNPAY' },
    ];
    const names = at(await created({ line_items: [ipod], transactions }), 'payment_gateway_names');
    expect(names).toEqual(['VNPAY']);
    expect(at(await created({ line_items: [ipod] }), 'payment_gateway_names')).toEqual([]);
  });
});

test.each(['text', 'example'] as const)(
  'a code amount has one form in all of a shop (%s)',
  async (reading) => {
    const discount_codes = [{ code: 'DISCOUNT', amount: 10 }];
    const order = await created({ line_items: [ipod], discount_codes }, { reading });
    expect(at(order, 'discount_codes.0')).toEqual({
      code: 'DISCOUNT',
      amount: '10.00',
      type: 'fixed_amount',
      custom: true,
    });
  },
);
