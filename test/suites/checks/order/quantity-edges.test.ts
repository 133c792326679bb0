import { describe } from 'vitest';
import { fulfillableQuantity } from '../../../../suites/checks/order/fulfillable-quantity.ts';
import { fulfillmentAgreement } from '../../../../suites/checks/order/fulfillment-agreement.ts';
import { quantityBounds } from '../../../../suites/checks/order/quantity-bounds.ts';
import { created, read, twoLines } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { fulfillment, line, order, refund, type Wire } from '../../kit/wire.ts';

/** An order of 5 pieces of one line, of which `left` can be fulfilled. */
const five = (left: number, given: Wire = {}) => [
  read(order({ line_items: [line({ quantity: 5, fulfillable_quantity: left })], ...given })),
];
const sent = (quantity: number, given: Wire = {}) =>
  fulfillment({ line_items: [{ id: 1, quantity }], ...given });
const refunded = (quantity: number, lineId = 1) =>
  refund({ refund_line_items: [{ id: 401, line_item_id: lineId, quantity }] });
const pending = sent(3, { status: 'pending' });

describe('what can be fulfilled, at its bounds', () => {
  judges(fulfillableQuantity, [
    {
      claim: 'may be none while something is pending',
      of: five(0, { fulfillments: [pending] }),
      says: 'holds',
    },
    {
      claim: 'may be all while something is pending',
      of: five(5, { fulfillments: [pending] }),
      says: 'holds',
    },
    {
      claim: 'is not below none while something is pending',
      of: five(-1, { fulfillments: [pending] }),
      says: 'breaks',
      message:
        '-1 can still be fulfilled of a line, but of 5 ordered 0 are fulfilled and 0 refunded: 0 to 5 is left.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '0 to 5',
      received: '-1',
    },
    {
      claim: 'is open while a fulfillment does not say how it stands',
      of: five(1, { fulfillments: [sent(3, { status: null })] }),
      says: 'holds',
    },
    ...['cancelled', 'error', 'failure'].map((status) => ({
      claim: `is settled by a fulfillment that ended with ${status}`,
      of: five(2, { fulfillments: [sent(3, { status })] }),
      says: 'breaks' as const,
      message:
        '2 can still be fulfilled of a line, but of 5 ordered 0 are fulfilled and 0 refunded: 5 is left.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '5',
      received: '2',
    })),
    {
      claim: 'is open where one of two fulfillments is pending',
      of: five(1, { fulfillments: [sent(2), pending] }),
      says: 'holds',
    },
    {
      claim: 'is not less what was refunded or fulfilled of another line',
      of: [
        read(
          order({
            line_items: [line(), line({ id: 2 })],
            fulfillments: [fulfillment({ line_items: [{ id: 9, quantity: 1 }] })],
            refunds: [refunded(1, 9)],
          }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'is not less what refunds and fulfillments do not count',
      of: five(5, {
        fulfillments: [fulfillment({ line_items: [{ id: 1 }] }), fulfillment({ line_items: null })],
        refunds: [refund({ refund_line_items: [{ line_item_id: 1 }] }), refund({ refund_line_items: null })],
      }),
      says: 'holds',
    },
    {
      claim: 'is not told of a line without an id, an amount or what is left',
      of: [
        read(
          order({
            line_items: [line({ id: null }), line({ quantity: null }), line({ fulfillable_quantity: null })],
          }),
        ),
      ],
      says: 'nothing',
    },
  ]);

  judges(quantityBounds, [
    { claim: 'may be none', of: five(0), says: 'holds' },
    { claim: 'may be all', of: five(5), says: 'holds' },
    {
      claim: 'is not more than all',
      of: five(6),
      says: 'breaks',
      message: 'Of 5 ordered, 0 are refunded and 6 can be fulfilled.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '0 to 5 each',
      received: '0 refunded, 6 fulfillable',
    },
    {
      claim: 'is none where it is not told',
      of: [read(order({ line_items: [line({ fulfillable_quantity: null })] }))],
      says: 'holds',
    },
    {
      claim: 'is whole where refunds are null',
      of: five(5, { refunds: null }),
      says: 'holds',
    },
    {
      claim: 'is not told of a line without an id or an amount',
      of: [read(order({ line_items: [line({ id: null }), line({ quantity: null })] }))],
      says: 'nothing',
    },
  ]);
});

describe('the share of an order that was fulfilled', () => {
  const half = (fulfillments: readonly Wire[], status: string, given: Wire = {}) => [
    created({}, order({ fulfillment_status: status, fulfillments, ...given })),
  ];
  const partial = {
    says: 'breaks',
    message: 'The order says fulfilled, but its successful fulfillments cover some of its lines.',
    pointer: '/order/fulfillment_status',
    expected: 'partial',
    received: 'fulfilled',
  } as const;
  judges(fulfillmentAgreement, [
    { claim: 'is part of a line', of: half([sent(1)], 'fulfilled'), ...partial },
    { claim: 'is said to be part, and is', of: half([sent(1)], 'partial'), says: 'holds' },
    {
      claim: 'may be said in words that are neither whole nor none',
      of: half([sent(1)], 'restocked'),
      says: 'holds',
    },
    {
      claim: 'is whole where several fulfillments make it up',
      of: half([sent(1), sent(1, { id: 202 })], 'fulfilled'),
      says: 'holds',
    },
    {
      claim: 'is whole by more than was ordered',
      of: half([sent(3)], 'fulfilled'),
      says: 'holds',
    },
    {
      claim: 'counts a line that does not say how many for one',
      of: half([sent(1)], 'fulfilled', { line_items: [line({ quantity: null })] }),
      says: 'holds',
    },
    {
      claim: 'counts nothing for a line without an id',
      of: half([sent(2)], 'fulfilled', { line_items: [line(), line({ id: null })] }),
      ...partial,
    },
    {
      claim: 'is whole of one line and none of the other',
      of: half([sent(2)], 'fulfilled', { line_items: twoLines }),
      ...partial,
    },
  ]);
});
