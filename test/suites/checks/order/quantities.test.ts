import { describe } from 'vitest';
import { fulfillableQuantity } from '../../../../suites/checks/order/fulfillable-quantity.ts';
import { fulfillmentAgreement } from '../../../../suites/checks/order/fulfillment-agreement.ts';
import { quantityBounds } from '../../../../suites/checks/order/quantity-bounds.ts';
import { created, read, twoLines } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { fulfilledOrder, fulfillment, line, order, refund, without } from '../../kit/wire.ts';

/** An order of 5 pieces of one line, of which `left` can be fulfilled. */
const five = (left: number, given = {}) => [
  read(order({ line_items: [line({ quantity: 5, fulfillable_quantity: left })], ...given })),
];
const sent = (quantity: number, given = {}) => fulfillment({ line_items: [{ id: 1, quantity }], ...given });
const refunded = (quantity: number, given = {}) =>
  refund({ refund_line_items: [{ id: 401, line_item_id: 1, quantity }], ...given });

describe('what can be fulfilled', () => {
  judges(fulfillableQuantity, [
    { claim: 'is all of an untouched line', of: five(5), says: 'holds' },
    {
      claim: 'is less the larger of refunded and fulfilled',
      of: five(2, { fulfillments: [sent(3)], refunds: [refunded(2)] }),
      says: 'holds',
    },
    {
      claim: 'is less what several refunds took',
      of: five(1, { refunds: [refunded(1), refunded(3, { id: 302 })] }),
      says: 'holds',
    },
    {
      claim: 'is not less the sum of refunded and fulfilled',
      of: five(0, { fulfillments: [sent(3)], refunds: [refunded(2)] }),
      says: 'breaks',
      message:
        '0 can still be fulfilled of a line, but of 5 ordered 3 are fulfilled and 2 refunded: 2 is left.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '2',
      received: '0',
    },
    {
      claim: 'counts a fulfillment that its carrier called off',
      of: five(2, { fulfillments: [sent(3, { carrier_status_code: 'cancel' })] }),
      says: 'holds',
    },
    {
      claim: 'counts no fulfillment that was cancelled',
      of: five(5, { fulfillments: [sent(3, { status: 'cancelled' })] }),
      says: 'holds',
    },
    {
      claim: 'may be anything up to what is left while something is pending',
      of: five(1, { fulfillments: [sent(3, { status: 'pending' })] }),
      says: 'holds',
    },
    {
      claim: 'is no more than what is left, even while something is pending',
      of: five(4, { fulfillments: [sent(1, { status: 'pending' })], refunds: [refunded(2)] }),
      says: 'breaks',
      message:
        '4 can still be fulfilled of a line, but of 5 ordered 0 are fulfilled and 2 refunded: 0 to 3 is left.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '0 to 3',
      received: '4',
    },
    {
      claim: 'is judged a line at a time',
      of: [read(order({ line_items: [line(), line({ id: 2, fulfillable_quantity: 1 })] }))],
      says: 'breaks',
      message:
        '1 can still be fulfilled of a line, but of 2 ordered 0 are fulfilled and 0 refunded: 2 is left.',
      pointer: '/order/line_items/1/fulfillable_quantity',
      expected: '2',
      received: '1',
    },
    { claim: 'says nothing without refunds', of: [read(without(order(), 'refunds'))], says: 'nothing' },
    {
      claim: 'says nothing without fulfillments',
      of: [read(order({ fulfillments: null }))],
      says: 'nothing',
    },
  ]);

  judges(quantityBounds, [
    { claim: 'lies between none and all', of: five(5, { refunds: [refunded(5)] }), says: 'holds' },
    {
      claim: 'is not below none',
      of: five(-1),
      says: 'breaks',
      message: 'Of 5 ordered, 0 are refunded and -1 can be fulfilled.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '0 to 5 each',
      received: '0 refunded, -1 fulfillable',
    },
    {
      claim: 'is refunded no more than once',
      of: five(0, { refunds: [refunded(3), refunded(3, { id: 302 })] }),
      says: 'breaks',
      message: 'Of 5 ordered, 6 are refunded and 0 can be fulfilled.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '0 to 5 each',
      received: '6 refunded, 0 fulfillable',
    },
    { claim: 'says nothing without lines', of: [read(order({ line_items: [] }))], says: 'nothing' },
  ]);
});

describe('the status of an order and its fulfillments', () => {
  judges(fulfillmentAgreement, [
    { claim: 'agree that all was sent', of: [created({}, fulfilledOrder())], says: 'holds' },
    { claim: 'agree that nothing was', of: [created({}, order())], says: 'holds' },
    {
      claim: 'agree that null is nothing sent',
      of: [created({}, order({ fulfillment_status: null }))],
      says: 'holds',
    },
    {
      claim: 'disagree on an order that says all was sent and has one line left',
      of: [created({}, fulfilledOrder({ line_items: twoLines }))],
      says: 'breaks',
      message: 'The order says fulfilled, but its successful fulfillments cover some of its lines.',
      pointer: '/order/fulfillment_status',
      expected: 'partial',
      received: 'fulfilled',
    },
    {
      claim: 'disagree on an order that says nothing was sent',
      of: [created({}, fulfilledOrder({ fulfillment_status: null }))],
      says: 'breaks',
      message: 'The order says unfulfilled, but its successful fulfillments cover every line.',
      pointer: '/order/fulfillment_status',
      expected: 'fulfilled',
      received: 'unfulfilled',
    },
    {
      claim: 'disagree where a fulfillment did not succeed',
      of: [created({}, fulfilledOrder({ fulfillments: [fulfillment({ status: 'error' })] }))],
      says: 'breaks',
      message: 'The order says fulfilled, but its successful fulfillments cover no line.',
      pointer: '/order/fulfillment_status',
      expected: 'unfulfilled',
      received: 'fulfilled',
    },
    {
      claim: 'are not told where fulfillments are not answered',
      of: [created({}, order({ fulfillments: null }))],
      says: 'nothing',
    },
    {
      claim: 'are not told where the status is not answered',
      of: [created({}, without(order(), 'fulfillment_status'))],
      says: 'nothing',
    },
    {
      claim: 'are not told of orders of others',
      of: [read(fulfilledOrder({ fulfillments: [] }))],
      says: 'nothing',
    },
  ]);
});
