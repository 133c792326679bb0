import { describe } from 'vitest';
import { changeKeeps } from '../../../../suites/checks/change/change-keeps.ts';
import { stateReached } from '../../../../suites/checks/change/state-reached.ts';
import { cancelled, exchange, moved, read, tagged, updated, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, fulfillment, line, order, refund, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T04:00:00.000Z';
const closedOrder = order({ closed_at: at, closed_status: 'closed' });
const confirmedOrder = order({ confirmed_at: at, confirmed_status: 'confirmed' });

/** A write and everything it is for: the order before it, and after. */
const purposes: readonly (readonly [write: Sent, before: Wire, after: Wire])[] = [
  [moved('confirmOrder', order()), order(), confirmedOrder],
  [moved('closeOrder', order()), order(), closedOrder],
  [moved('openOrder', order()), closedOrder, order()],
  [
    cancelled({}, order()),
    order(),
    cancelledOrder({
      refunds: [refund()],
      financial_status: 'refunded',
      fulfillment_status: 'restocked',
      fulfillments: [fulfillment({ status: 'cancelled' })],
      line_items: [line({ fulfillable_quantity: 0 })],
    }),
  ],
  [tagged('addOrderTags', { sent: 'a', answered: 'VIP,a' }), order(), order({ tags: 'VIP,a' })],
  [tagged('deleteOrderTags', { sent: 'VIP', answered: null }), order(), order({ tags: null })],
  [
    exchange('assignOrder', { asked: { location_id: 9, user_id: 5 }, answer: { order: order() } }),
    order(),
    order({ location_id: 9, user_id: 5 }),
  ],
  [
    updated(
      { note: 'x', note_attributes: [{ name: 'a', value: '1' }], email: 'ba@example.com', tags: 'a' },
      order(),
    ),
    order({ contact_email: 'an@example.com' }),
    order({
      note: 'x',
      note_attributes: [{ name: 'a', value: '1' }],
      email: 'ba@example.com',
      contact_email: 'ba@example.com',
      tags: 'a',
    }),
  ],
];

describe('what a write is for', () => {
  for (const [write, before, after] of purposes) {
    const operation = String(write.operation);
    const of = { with: { operation } };
    judges(changeKeeps, [
      { claim: `lets ${operation} change it`, ...of, of: [read(before), write, read(after)], says: 'holds' },
      {
        claim: `lets ${operation} change nothing beside it`,
        ...of,
        of: [read(before), write, read({ ...after, total_price: 1 })],
        says: 'breaks',
        message: `${operation} also changed totalPrice, which it is not for.`,
        pointer: '/order/total_price',
        expected: '200',
        received: '1',
        shows: ['x0003', 'x0002', 'x0001'],
      },
    ]);
  }

  judges(changeKeeps, [
    {
      claim: 'is no contact where no e-mail address was sent',
      with: { operation: 'updateOrder' },
      of: [
        read(order({ contact_email: 'an@example.com' })),
        updated({ note: 'x' }, order()),
        read(order({ note: 'x', contact_email: 'ba@example.com' })),
      ],
      says: 'breaks',
      message: 'updateOrder also changed contactEmail, which it is not for.',
      pointer: '/order/contact_email',
      expected: '"an@example.com"',
      received: '"ba@example.com"',
    },
    {
      claim: 'is never the lines, though an update names them',
      with: { operation: 'updateOrder' },
      of: [
        read(order()),
        updated({ line_items: [{ id: 1, quantity: 9 }] }, order()),
        read(order({ line_items: [line({ taxable: true })] })),
      ],
      says: 'breaks',
      message: 'updateOrder also changed lineItems, which it is not for.',
      pointer: '/order/line_items',
      expected:
        '[{id: "1", title: "Áo sơ mi", price: 100, priceOriginal: 100, totalDiscount: 0, grams: 10, quantity: 2, fulfillableQuantity: 2, fulfillmentStatus: "notfulfilled", fulfillmentService: "manual"}]',
      received:
        '[{id: "1", title: "Áo sơ mi", price: 100, priceOriginal: 100, totalDiscount: 0, grams: 10, quantity: 2, fulfillableQuantity: 2, fulfillmentStatus: "notfulfilled", fulfillmentService: "manual", taxable: true}]',
    },
    {
      claim: 'is asked of one operation at a time',
      with: { operation: 'closeOrder' },
      of: [read(order()), moved('confirmOrder', order()), read(order({ note: 'x' }))],
      says: 'nothing',
    },
    {
      claim: 'is not told where nothing was read after the write',
      with: { operation: 'confirmOrder' },
      of: [read(order()), moved('confirmOrder', order({ note: 'x' }))],
      says: 'nothing',
    },
  ]);

  const after = (operation: string) => ({ with: { operation, in: 'read' } });
  judges(stateReached, [
    {
      claim: 'is not there after confirming',
      ...after('confirmOrder'),
      of: [moved('confirmOrder', confirmedOrder), read(order())],
      says: 'breaks',
      message: 'confirmOrder was accepted, but the order read after it is not confirmed.',
      pointer: '/order/confirmed_at',
      expected: 'a time',
      received: 'null',
    },
    {
      claim: 'is a state only where the operation has one',
      ...after('addOrderTags'),
      of: [tagged('addOrderTags', { sent: 'a', answered: 'a' }), read(order())],
      says: 'nothing',
    },
    {
      claim: 'is not told where nothing is read after it',
      ...after('closeOrder'),
      of: [moved('closeOrder', order())],
      says: 'nothing',
    },
    {
      claim: 'is not told where the answer holds no order',
      with: { operation: 'closeOrder', in: 'answer' },
      of: [exchange('closeOrder', { asked: {}, answer: {} }), read(order())],
      says: 'nothing',
    },
  ]);
});
