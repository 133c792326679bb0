import { describe } from 'vitest';
import { cancelRefundLines } from '../../../../suites/checks/change/cancel-refund-lines.ts';
import { cancelRefundNote } from '../../../../suites/checks/change/cancel-refund-note.ts';
import { cancelRestock } from '../../../../suites/checks/change/cancel-restock.ts';
import { plainCancelKeepsQuantities } from '../../../../suites/checks/change/plain-cancel-keeps-quantities.ts';
import { plainCancelRefund } from '../../../../suites/checks/change/plain-cancel-refund.ts';
import { cancelled, moved, read, type How } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, line, order, refund, transaction, type Wire } from '../../kit/wire.ts';

/** Order 1001 read, cancelled, and read again. */
const cancelling = (asked: Wire, after: Wire, { before = order(), ...how }: How & { before?: Wire } = {}) => [
  read(before),
  cancelled(asked, after, how),
  read(after),
];

describe('the refund of a cancellation', () => {
  const lines = { refund: { refund_line_items: [{ line_item_id: 1, quantity: 1 }] } };
  const refunded = (given: Wire = {}) => cancelledOrder({ refunds: [refund({ id: 302, ...given })] });
  judges(cancelRefundLines, [
    { claim: 'takes as many as were asked for', of: cancelling(lines, refunded()), says: 'holds' },
    {
      claim: 'takes none',
      of: cancelling(lines, cancelledOrder()),
      says: 'breaks',
      message: 'A refund of 1 of line 1 was asked for, but 0 are refunded.',
      pointer: '/order/refunds',
      expected: '1',
      received: '0',
    },
    {
      claim: 'counts what an earlier refund took for none of it',
      of: cancelling(lines, refunded(), { before: order({ refunds: [refund()] }) }),
      says: 'breaks',
      message: 'A refund of 1 of line 1 was asked for, but 0 are refunded.',
      pointer: '/order/refunds',
      expected: '1',
      received: '0',
    },
    {
      claim: 'is not judged where no lines were named',
      of: cancelling({ amount: '5' }, refunded()),
      says: 'nothing',
    },
  ]);

  judges(cancelRefundNote, [
    {
      claim: 'has the note',
      of: cancelling({ note: 'khách đổi ý' }, refunded({ note: 'khách đổi ý'.normalize('NFD') })),
      says: 'holds',
    },
    {
      claim: 'stands on one of two refunds',
      of: cancelling(
        { note: 'x' },
        cancelledOrder({ refunds: [refund({ id: 302 }), refund({ id: 303, note: 'x' })] }),
      ),
      says: 'holds',
    },
    {
      claim: 'has no note',
      of: cancelling({ note: 'khách đổi ý' }, refunded()),
      says: 'breaks',
      message: 'The order was cancelled with the note "khách đổi ý", but its refund says null.',
      pointer: '/order/refunds/0/note',
      expected: 'khách đổi ý',
      received: 'null',
    },
    { claim: 'is none where no note was sent', of: cancelling({}, refunded()), says: 'nothing' },
    {
      claim: 'is not judged where nothing was refunded',
      of: cancelling({ note: 'x' }, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not an earlier refund',
      of: cancelling({ note: 'x' }, refunded(), { before: order({ refunds: [refund({ id: 302 })] }) }),
      says: 'nothing',
    },
  ]);

  const asked = { with: { asked: 'yes' } };
  const unasked = { with: { asked: 'no' } };
  judges(cancelRestock, [
    {
      claim: 'says it restocks where that was asked for',
      ...asked,
      of: cancelling({ restock: true }, refunded({ restock: true })),
      says: 'holds',
    },
    {
      claim: 'says it restocks where its own part asked for it',
      ...asked,
      of: cancelling({ refund: { restock: true } }, refunded({ restock: true })),
      says: 'holds',
    },
    {
      claim: 'does not say it restocks',
      ...asked,
      of: cancelling({ restock: true }, refunded({ restock: false })),
      says: 'breaks',
      message: 'The order was cancelled with restock, but its refund says false.',
      pointer: '/order/refunds/0/restock',
      expected: 'true',
      received: 'false',
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'says it does not where that was not asked for',
      ...unasked,
      of: cancelling({}, refunded({ restock: false })),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'says it restocks all the same',
      ...unasked,
      of: cancelling({}, refunded({ restock: true })),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'says nothing where it is of money alone',
      ...asked,
      of: cancelling({ restock: true }, refunded({ refund_line_items: null })),
      says: 'nothing',
    },
    {
      claim: 'leaves what was not asked for to another requirement',
      ...asked,
      of: cancelling({}, refunded({ restock: true })),
      says: 'nothing',
    },
  ]);
});

describe('a cancellation without a refund', () => {
  judges(plainCancelKeepsQuantities, [
    {
      claim: 'leaves what can be fulfilled',
      of: cancelling({ reason: 'fraud' }, cancelledOrder()),
      says: 'holds',
    },
    {
      claim: 'takes what can be fulfilled away',
      of: cancelling({}, cancelledOrder({ line_items: [line({ fulfillable_quantity: 0 })] })),
      says: 'breaks',
      message: 'A cancellation without refund changed what can be fulfilled of a line from 2 to 0.',
      pointer: '/order/line_items/0/fulfillable_quantity',
      expected: '2',
      received: '0',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    ...[{ amount: '5' }, { restock: true }, { refund: {} }].map((given) => ({
      claim: `is none with ${JSON.stringify(given)}`,
      of: cancelling(given, cancelledOrder({ line_items: [line({ fulfillable_quantity: 0 })] })),
      says: 'nothing' as const,
    })),
    {
      claim: 'is a cancellation',
      of: [
        read(order()),
        moved('closeOrder', order()),
        read(order({ line_items: [line({ fulfillable_quantity: 0 })] })),
      ],
      says: 'nothing',
    },
  ]);

  const empty = refund({ refund_line_items: null });
  judges(plainCancelRefund, [
    {
      claim: 'leaves no entry',
      of: cancelling({ reason: 'fraud' }, cancelledOrder()),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'leaves an empty entry',
      of: cancelling({}, cancelledOrder({ refunds: [empty] })),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'leaves money given back',
      of: cancelling(
        {},
        cancelledOrder({ refunds: [{ ...empty, transactions: [transaction('refund', -5)] }] }),
      ),
      says: 'breaks',
      message: 'A cancellation that asked for no refund made one with money or lines.',
      pointer: '/order/refunds/0',
      expected: 'no refund, or one without transactions and lines',
      received: '1 transaction(s), 0 line(s)',
    },
    {
      claim: 'leaves what was refunded before',
      of: cancelling({}, cancelledOrder({ refunds: [refund()] }), { before: order({ refunds: [refund()] }) }),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is not judged where it was refused',
      of: cancelling({}, order({ refunds: [refund()] }), { status: 422 }),
      says: 'nothing',
    },
    {
      claim: 'is not judged where the order was not read before',
      of: cancelling({}, cancelledOrder()).slice(1),
      says: 'nothing',
    },
    {
      claim: 'is not judged of a second cancellation',
      of: cancelling({}, cancelledOrder(), { intent: 'repeat' }),
      says: 'nothing',
    },
    {
      claim: 'is none with a note',
      of: cancelling({ note: 'x' }, cancelledOrder({ refunds: [refund()] })),
      says: 'nothing',
    },
  ]);
});
