import { describe } from 'vitest';
import { cancelRefundLines } from '../../../../suites/checks/change/cancel-refund-lines.ts';
import { cancelRefundNote } from '../../../../suites/checks/change/cancel-refund-note.ts';
import { cancelRefund } from '../../../../suites/checks/change/cancel-refund.ts';
import { cancelRestock } from '../../../../suites/checks/change/cancel-restock.ts';
import { plainCancelKeepsQuantities } from '../../../../suites/checks/change/plain-cancel-keeps-quantities.ts';
import { plainCancelRefund } from '../../../../suites/checks/change/plain-cancel-refund.ts';
import { cancelled, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, line, order, refund, transaction, type Wire } from '../../kit/wire.ts';

/** Order 1001 read, cancelled, and read again. */
const cancelling = (asked: Wire, after: Wire, before = order()) => [
  read(before),
  cancelled(asked, after),
  read(after),
];
const captured = transaction('capture', 200);
const money = transaction('refund', -5, { id: 502 });

describe('the entries of refunds around a cancellation', () => {
  judges(cancelRefundNote, [
    {
      claim: 'have another note',
      of: cancelling(
        { note: 'khách đổi ý' },
        cancelledOrder({ refunds: [refund({ note: 'hết hàng' })] }),
        order({ refunds: null }),
      ),
      says: 'breaks',
      message: 'The order was cancelled with the note "khách đổi ý", but its refund says "hết hàng".',
      pointer: '/order/refunds/0/note',
      expected: 'khách đổi ý',
      received: '"hết hàng"',
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'are none where the list is null',
      of: cancelling({ note: 'x' }, cancelledOrder({ refunds: null })),
      says: 'nothing',
    },
  ]);

  judges(cancelRefundLines, [
    {
      claim: 'are shown before and after where they lack a line',
      of: cancelling(
        { refund: { refund_line_items: [{ line_item_id: 1, quantity: 2 }] } },
        cancelledOrder({ refunds: [refund()] }),
        order({ refunds: null }),
      ),
      says: 'breaks',
      message: 'A refund of 2 of line 1 was asked for, but 1 are refunded.',
      pointer: '/order/refunds',
      expected: '2',
      received: '1',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'have nothing to take where no piece is named',
      of: cancelling({ refund: { refund_line_items: [{ line_item_id: 1 }] } }, cancelledOrder()),
      says: 'holds',
    },
  ]);

  const unshown = {
    says: 'breaks',
    message:
      'The order was cancelled with a refund of 5, but 5 was refunded, and no new entry of refunds shows it.',
    pointer: '/order/transactions',
    expected: 'a refund transaction of -5',
    received: 'refund transactions of 5 in all',
  } as const;
  judges(cancelRefund, [
    {
      claim: 'are as many as before though money was given back',
      of: cancelling(
        { amount: '5' },
        cancelledOrder({ transactions: [captured, money], refunds: [refund()] }),
        order({ transactions: [captured], refunds: [refund()] }),
      ),
      ...unshown,
    },
    {
      claim: 'are null though money was given back',
      of: cancelling(
        { amount: '5' },
        cancelledOrder({ transactions: [captured, money], refunds: null }),
        order({ transactions: [captured] }),
      ),
      ...unshown,
    },
    {
      claim: 'grow by what is left of the money',
      of: cancelling(
        { amount: '195' },
        cancelledOrder({
          transactions: [captured, money, transaction('refund', -195, { id: 503 })],
          refunds: [refund(), refund({ id: 302 })],
        }),
        order({ transactions: [captured, money], refunds: [refund()] }),
      ),
      says: 'holds',
    },
    {
      claim: 'are not judged where more is asked for than is left of the money',
      of: cancelling({ amount: '196' }, cancelledOrder(), order({ transactions: [captured, money] })),
      says: 'nothing',
    },
  ]);

  const asked = { with: { asked: 'yes' } };
  judges(cancelRestock, [
    {
      claim: 'restock only where they are new',
      ...asked,
      of: cancelling(
        { restock: true },
        cancelledOrder({ refunds: [refund({ restock: false }), refund({ id: 302, restock: true })] }),
        order({ refunds: [refund({ restock: false })] }),
      ),
      says: 'holds',
    },
    {
      claim: 'restock where there were none before',
      ...asked,
      of: cancelling(
        { restock: true },
        cancelledOrder({ refunds: [refund({ restock: true })] }),
        order({ refunds: null }),
      ),
      says: 'holds',
    },
    {
      claim: 'restock nothing where the list is null',
      ...asked,
      of: cancelling({ restock: true }, cancelledOrder({ refunds: null })),
      says: 'nothing',
    },
  ]);
});

describe('a cancellation that asks for no refund', () => {
  const withRefund = (given: Wire) => cancelledOrder({ refunds: [refund(given)] });
  judges(plainCancelRefund, [
    {
      claim: 'may ask for an e-mail',
      of: cancelling({ email: true }, cancelledOrder()),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'leaves a list that is null',
      of: cancelling({}, cancelledOrder({ refunds: null }), order({ refunds: null })),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'leaves an entry whose parts are null, the first of all',
      of: cancelling(
        {},
        withRefund({ refund_line_items: null, transactions: null }),
        order({ refunds: null }),
      ),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: 'leaves lines given back',
      of: cancelling({}, withRefund({ transactions: null })),
      says: 'breaks',
      message: 'A cancellation that asked for no refund made one with money or lines.',
      pointer: '/order/refunds/0',
      expected: 'no refund, or one without transactions and lines',
      received: '0 transaction(s), 1 line(s)',
      shows: ['x0003', 'x0002'],
    },
  ]);

  judges(plainCancelKeepsQuantities, [
    {
      claim: 'says nothing of lines that were not there before',
      of: cancelling({}, cancelledOrder(), order({ line_items: null })),
      says: 'nothing',
    },
    {
      claim: 'says nothing of lines that are not there after it',
      of: cancelling({}, cancelledOrder({ line_items: null })),
      says: 'nothing',
    },
    {
      claim: 'says nothing of a line that did not say what can be fulfilled',
      of: cancelling({}, cancelledOrder(), order({ line_items: [line({ fulfillable_quantity: null })] })),
      says: 'nothing',
    },
    {
      claim: 'says nothing of a line that no longer says what can be fulfilled',
      of: cancelling({}, cancelledOrder({ line_items: [line({ fulfillable_quantity: null })] })),
      says: 'nothing',
    },
  ]);
});
