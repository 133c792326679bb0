import { describe } from 'vitest';
import type { AnyCheck } from '../../../../suites/checks/check.ts';
import { cancelReason } from '../../../../suites/checks/change/cancel-reason.ts';
import { cancelRefundLines } from '../../../../suites/checks/change/cancel-refund-lines.ts';
import { cancelRefundNote } from '../../../../suites/checks/change/cancel-refund-note.ts';
import { cancelRefund } from '../../../../suites/checks/change/cancel-refund.ts';
import { cancelRestock } from '../../../../suites/checks/change/cancel-restock.ts';
import { plainCancelKeepsQuantities } from '../../../../suites/checks/change/plain-cancel-keeps-quantities.ts';
import { plainCancelRefund } from '../../../../suites/checks/change/plain-cancel-refund.ts';
import { cancelled, exchange, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, line, order, refund, transaction, type Wire } from '../../kit/wire.ts';

const before = order({ transactions: [transaction('capture', 200)] });

/** What breaks each judge of cancellations: what is asked, and how the order reads after it. */
const broken: readonly (readonly [
  check: AnyCheck,
  asked: Wire,
  after: Wire,
  args: Readonly<Record<string, string>>,
])[] = [
  [cancelReason, { reason: 'fraud' }, cancelledOrder(), { given: 'yes' }],
  [
    cancelRefundLines,
    { refund: { refund_line_items: [{ line_item_id: 1, quantity: 1 }] } },
    cancelledOrder(),
    {},
  ],
  [cancelRefundNote, { note: 'x' }, cancelledOrder({ refunds: [refund()] }), {}],
  [cancelRefund, { amount: '5' }, cancelledOrder(), {}],
  [
    cancelRestock,
    { restock: true },
    cancelledOrder({ refunds: [refund({ restock: false })] }),
    { asked: 'yes' },
  ],
  [plainCancelKeepsQuantities, {}, cancelledOrder({ line_items: [line({ fulfillable_quantity: 0 })] }), {}],
  [plainCancelRefund, {}, cancelledOrder({ refunds: [refund()] }), {}],
];

describe('a judge of cancellations', () => {
  for (const [check, asked, after, args] of broken) {
    const of = [read(before), cancelled(asked, after), read(after)];
    judges(check, [
      {
        claim: 'says nothing of a cancellation that was refused',
        with: args,
        of: of.with(1, cancelled(asked, after, { status: 422 })),
        says: 'nothing',
      },
      {
        claim: 'says nothing of another operation that asks the same',
        with: args,
        of: of.with(1, exchange('closeOrder', { asked, answer: { order: after } })),
        says: 'nothing',
      },
      {
        claim: 'needs a reading after the cancellation',
        with: args,
        of: of.slice(0, 2),
        says: 'nothing',
      },
      ...(check === cancelReason
        ? []
        : [
            {
              claim: 'needs a reading before the cancellation',
              with: args,
              of: of.slice(1),
              says: 'nothing' as const,
            },
          ]),
    ]);
  }

  judges(cancelReason, [
    {
      claim: 'misses a reason also where none was given',
      with: { given: 'no' },
      of: [cancelled({}, cancelledOrder()), read(cancelledOrder({ cancel_reason: null }))],
      says: 'breaks',
      message: 'The order was cancelled without a reason, but its reason is null.',
      pointer: '/order/cancel_reason',
      expected: 'one of customer, fraud, inventory, declined, other',
      received: 'null',
    },
  ]);

  judges(cancelRefund, [
    {
      claim: 'says nothing of money asked for a second time',
      of: [read(before), cancelled({ amount: '5' }, before, { intent: 'repeat' }), read(cancelledOrder())],
      says: 'nothing',
    },
  ]);
});
