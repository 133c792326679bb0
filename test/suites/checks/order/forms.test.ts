import { describe } from 'vitest';
import { amountForm } from '../../../../suites/checks/order/amount-form.ts';
import { fulfillmentToldAlike } from '../../../../suites/checks/order/fulfillment-told-alike.ts';
import { weightOrZero } from '../../../../suites/checks/order/weight-or-zero.ts';
import { created, read, twoLines } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { fulfilledOrder, fulfillment, line, order, without } from '../../kit/wire.ts';

/** The same order with amounts as text. */
const inText = {
  total_price: '200.00',
  subtotal_price: '200.00',
  total_tax: '0.00',
  total_discounts: '0.00',
  total_line_items_price: '200.00',
  line_items: [line({ price: '100.00', total_discount: '0.00' })],
};

describe('how the amounts of an order are written', () => {
  judges(amountForm, [
    { claim: 'takes numbers', of: [read(order())], says: 'follows', readings: ['live'] },
    {
      claim: 'takes strings with two decimals',
      of: [read(order(inText))],
      says: 'follows',
      readings: ['documented'],
    },
    {
      claim: 'refuses both on one order',
      of: [read(order({ ...inText, line_items: [line({ price: 100, total_discount: '0.00' })] }))],
      says: 'breaks',
      message:
        '/order/total_price is "200.00", /order/line_items/0/price is 100: amounts of one order are all strings with two decimals, or all numbers.',
      pointer: '/order/line_items/0/price',
      expected: 'one form throughout',
      received: '"200.00" and 100',
    },
    {
      claim: 'refuses strings of other forms',
      of: [read(order({ ...inText, total_price: '200.0' }))],
      says: 'breaks',
      message:
        '/order/total_price is "200.0", /order/total_price is "200.0": amounts of one order are all strings with two decimals, or all numbers.',
      pointer: '/order/total_price',
      expected: 'one form throughout',
      received: '"200.0" and "200.0"',
    },
    {
      claim: 'looks at taxes and shipping',
      of: [read(order({ ...inText, tax_lines: [{ title: 'VAT', rate: 0.1, price: 20 }] }))],
      says: 'breaks',
      message:
        '/order/total_price is "200.00", /order/tax_lines/0/price is 20: amounts of one order are all strings with two decimals, or all numbers.',
      pointer: '/order/tax_lines/0/price',
      expected: 'one form throughout',
      received: '"200.00" and 20',
    },
    {
      claim: 'leaves discount codes out, and null',
      of: [read(order({ ...inText, discount_codes: [{ code: 'KM', amount: 10 }], total_tax: null }))],
      says: 'follows',
      readings: ['documented'],
    },
    {
      claim: 'says nothing of an order without amounts',
      of: [read({ id: 1001 })],
      says: 'nothing',
    },
  ]);
});

describe('how fulfillment is told', () => {
  judges(fulfillmentToldAlike, [
    { claim: 'takes an order of which nothing is fulfilled', of: [read(order())], says: 'holds' },
    { claim: 'takes null for nothing', of: [read(order({ fulfillment_status: null }))], says: 'holds' },
    { claim: 'takes an order that is fulfilled whole', of: [read(fulfilledOrder())], says: 'holds' },
    {
      claim: 'takes an order of which one line is fulfilled',
      of: [
        read(
          order({
            fulfillment_status: 'partial',
            line_items: twoLines.map((each, index) =>
              index === 0 ? { ...each, fulfillment_status: 'fulfilled' } : each,
            ),
            fulfillments: [fulfillment()],
          }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'refuses a fulfilled order without fulfillments',
      of: [read(order({ fulfillment_status: 'fulfilled' }))],
      says: 'breaks',
      message: 'The fulfillments of the order make this order unfulfilled, but it says fulfilled.',
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled',
      received: 'fulfilled',
    },
    {
      claim: 'refuses a line that does not know it is fulfilled',
      of: [read(fulfilledOrder({ line_items: [line({ fulfillable_quantity: 0 })] }))],
      says: 'breaks',
      message: 'The fulfillments of the order make this line fulfilled, but it says unfulfilled.',
      pointer: '/order/line_items/0/fulfillment_status',
      expected: 'fulfilled',
      received: 'unfulfilled',
    },
    {
      claim: 'refuses a line told whole of which a piece is missing',
      of: [
        read(
          fulfilledOrder({
            fulfillments: [fulfillment({ line_items: [{ id: 1, quantity: 1 }] })],
            fulfillment_status: 'partial',
          }),
        ),
      ],
      says: 'breaks',
      message: 'The fulfillments of the order make this line partial, but it says fulfilled.',
      pointer: '/order/line_items/0/fulfillment_status',
      expected: 'partial',
      received: 'fulfilled',
    },
    {
      claim: 'says nothing without lines, or without fulfillments',
      of: [read(order({ line_items: [] })), read(without(order(), 'fulfillments'))],
      says: 'nothing',
    },
  ]);
});

describe('a weight that may be left at zero', () => {
  judges(weightOrZero, [
    { claim: 'takes the sum', of: [created({}, order())], says: 'follows', readings: ['sum'] },
    {
      claim: 'takes zero',
      of: [created({}, order({ total_weight: 0 }))],
      says: 'follows',
      readings: ['zero'],
    },
    {
      claim: 'takes zero of goods without weight as either',
      of: [created({}, order({ total_weight: 0, line_items: [line({ grams: 0 })] }))],
      says: 'follows',
      readings: ['zero,sum'],
    },
    {
      claim: 'refuses anything else',
      of: [created({}, order({ total_weight: 10 }))],
      says: 'breaks',
      message: 'The weight is 10 g, but grams × quantity over the lines makes 20 g.',
      pointer: '/order/total_weight',
      expected: '20, or 0',
      received: '10',
    },
    { claim: 'says nothing of an order of others', of: [read(order({ total_weight: 10 }))], says: 'nothing' },
  ]);
});
