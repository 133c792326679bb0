import { describe } from 'vitest';
import { amountForm } from '../../../../suites/checks/order/amount-form.ts';
import { fulfillmentToldAlike } from '../../../../suites/checks/order/fulfillment-told-alike.ts';
import { totalDiscounts } from '../../../../suites/checks/order/total-discounts.ts';
import { created, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { fulfilledOrder, line, order, type Wire } from '../../kit/wire.ts';

describe('every amount of an order', () => {
  /** All of them, as text; and where each stands. */
  const totals: Wire = {
    total_price: '200.00',
    subtotal_price: '200.00',
    total_tax: '0.00',
    total_discounts: '0.00',
    total_line_items_price: '200.00',
  };
  const textLine = (given: Wire = {}): Wire =>
    line({ price: '100.00', total_discount: '0.00', tax_lines: [{ price: '0.00' }], ...given });
  const whole = (given: Wire = {}): Wire =>
    order({
      ...totals,
      line_items: [textLine()],
      tax_lines: [{ price: '0.00' }],
      shipping_lines: [{ price: '0.00' }],
      ...given,
    });
  const [, ...others] = Object.keys(totals);
  const numbers: readonly (readonly [pointer: string, order: Wire])[] = [
    ...others.map((name) => [`/order/${name}`, whole({ [name]: 0 })] as const),
    ['/order/line_items/0/price', whole({ line_items: [textLine({ price: 0 })] })],
    ['/order/line_items/0/total_discount', whole({ line_items: [textLine({ total_discount: 0 })] })],
    [
      '/order/line_items/0/tax_lines/0/price',
      whole({ line_items: [textLine({ tax_lines: [{ price: 0 }] })] }),
    ],
    ['/order/tax_lines/0/price', whole({ tax_lines: [{ price: 0 }] })],
    ['/order/shipping_lines/0/price', whole({ shipping_lines: [{ price: 0 }] })],
  ];
  const alike = 'amounts of one order are all strings with two decimals, or all numbers';
  judges(amountForm, [
    { claim: 'is text', of: [read(whole())], says: 'follows', readings: ['documented'] },
    {
      claim: 'is below zero as well',
      of: [read(whole({ total_discounts: '-1.50' }))],
      says: 'follows',
      readings: ['documented'],
    },
    ...numbers.map(([pointer, it]) => ({
      claim: `is text but for ${pointer}`,
      of: [read(it)],
      says: 'breaks' as const,
      message: `/order/total_price is "200.00", ${pointer} is 0: ${alike}.`,
      pointer,
      expected: 'one form throughout',
      received: '"200.00" and 0',
    })),
    ...['200.000', '200.0', '200', '.00', 'VND 200.00', '200.00 VND', '200,00'].map((text) => ({
      claim: `is not written as ${text}`,
      of: [read(whole({ total_tax: text }))],
      says: 'breaks' as const,
      message: `/order/total_price is "200.00", /order/total_tax is "${text}": ${alike}.`,
      pointer: '/order/total_tax',
      expected: 'one form throughout',
      received: `"200.00" and "${text}"`,
    })),
    {
      claim: 'is no flag',
      of: [read(whole({ total_tax: true }))],
      says: 'breaks',
      message: `/order/total_price is "200.00", /order/total_tax is boolean: ${alike}.`,
      pointer: '/order/total_tax',
      expected: 'one form throughout',
      received: '"200.00" and boolean',
    },
  ]);
});

describe('a line that cannot be found in fulfillments', () => {
  judges(fulfillmentToldAlike, [
    {
      claim: 'counts for one of which nothing is fulfilled',
      of: [
        read(
          fulfilledOrder({
            fulfillment_status: 'partial',
            line_items: [
              line({ fulfillment_status: 'fulfilled' }),
              line({ id: null, fulfillment_status: 'fulfilled' }),
            ],
          }),
        ),
      ],
      says: 'breaks',
      message: 'The fulfillments of the order make this line unfulfilled, but it says fulfilled.',
      pointer: '/order/line_items/1/fulfillment_status',
      expected: 'unfulfilled',
      received: 'fulfilled',
    },
  ]);
});

describe('the discount of one code', () => {
  const one = { with: { codes: 'one' } };
  const many = { with: { codes: 'many' } };
  const code = (amount: number) => ({ discount_codes: [{ code: 'A', amount }] });
  const wrong = (asked: number, due = asked) =>
    ({
      says: 'breaks',
      message: `The discounts are 7, but the codes sent make ${asked} and the lines cost 200.`,
      pointer: '/order/total_discounts',
      expected: String(due),
      received: '7',
    }) as const;
  const seven = order({ total_discounts: 7 });
  judges(totalDiscounts, [
    { claim: 'is that of the code', ...one, of: [created(code(5), seven)], ...wrong(5) },
    { claim: 'is none where there is no code', ...one, of: [created({}, seven)], ...wrong(0) },
    { claim: 'is that of one code, not of many', ...many, of: [created(code(5), seven)], says: 'nothing' },
    {
      claim: 'is another question beyond what the lines cost',
      ...one,
      of: [created(code(201), seven)],
      says: 'nothing',
    },
    {
      claim: 'is what the lines cost, beyond that',
      ...many,
      of: [created(code(201), seven)],
      ...wrong(201, 200),
    },
  ]);
});
