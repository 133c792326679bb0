import { describe } from 'vitest';
import { refundAmounts } from '../../../../suites/checks/order/refund-amounts.ts';
import { refundStatus } from '../../../../suites/checks/order/refund-status.ts';
import { refundTransactions } from '../../../../suites/checks/order/refund-transactions.ts';
import { read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, refund, transaction, without, type Wire } from '../../kit/wire.ts';

describe('money given back', () => {
  const back = transaction('refund', -50, { id: 502 });
  const paid = (status: unknown, ...transactions: readonly Wire[]) => [
    read(order({ financial_status: status, transactions })),
  ];
  judges(refundStatus, [
    {
      claim: 'counts against a sale, in whatever case kinds are written',
      of: paid('paid', transaction('Sale', 200), transaction('REFUND', -50, { id: 502 })),
      says: 'breaks',
      message: '50 of 200 captured was refunded, which makes the order partially_refunded, but it says paid.',
      pointer: '/order/financial_status',
      expected: 'partially_refunded',
      received: 'paid',
    },
    {
      claim: 'adds up over several refunds',
      of: paid(
        'refunded',
        transaction('capture', 60),
        transaction('sale', 40, { id: 503 }),
        back,
        transaction('refund', -50, { id: 504 }),
      ),
      says: 'holds',
    },
    {
      claim: 'does not count what was authorized, or pends',
      of: paid('paid', transaction('authorization', 200), transaction('pending', 200), back),
      says: 'nothing',
    },
    {
      claim: 'counts against what was captured, not against what failed or is awaited',
      of: paid(
        'refunded',
        transaction('capture', 50),
        transaction('capture', 70, { id: 503, status: 'failure' }),
        transaction('sale', 70, { id: 504, status: 'Error' }),
        transaction('capture', 70, { id: 505, status: 'pending' }),
        back,
      ),
      says: 'holds',
    },
    {
      claim: 'is not told while a refund is awaited',
      of: paid('paid', transaction('capture', 200), { ...back, status: 'pending' }),
      says: 'nothing',
    },
    {
      claim: 'does not count a refund that failed',
      of: paid('paid', transaction('capture', 200), { ...back, status: 'failure' }),
      says: 'nothing',
    },
    {
      claim: 'does not count transactions without a kind or an amount',
      of: paid(
        'paid',
        transaction('capture', 200),
        { id: 503, amount: -50 },
        transaction('refund', null, { id: 504 }),
      ),
      says: 'nothing',
    },
    {
      claim: 'is not told by an order without a status',
      of: paid(null, transaction('capture', 200), back),
      says: 'nothing',
    },
    {
      claim: 'is not told by an order that does not answer its status',
      of: [read(without(order({ transactions: [transaction('capture', 200), back] }), 'financial_status'))],
      says: 'nothing',
    },
  ]);

  judges(refundAmounts, [
    {
      claim: 'is shown in every refund',
      of: [
        read(
          order({
            refunds: [refund({ transactions: [back] }), refund({ transactions: [{ ...back, amount: 1 }] })],
          }),
        ),
      ],
      says: 'breaks',
      message: 'A refund takes money from the shop, yet its amount is above zero.',
      pointer: '/order/refunds/1/transactions/0/amount',
      expected: 'a negative amount',
      received: '1',
    },
  ]);

  const shown = (inRefund: Wire, inOrder: Wire) => [
    read(order({ refunds: [refund({ transactions: [inRefund] })], transactions: [inOrder] })),
  ];
  const none = transaction('refund', null, { id: 502 });
  judges(refundTransactions, [
    {
      claim: 'has no amount in the refund',
      of: shown(none, back),
      says: 'breaks',
      message: "A refund shows transaction 502 of no amount, but the order's transactions show -50.",
      pointer: '/order/refunds/0/transactions/0/id',
      expected: 'the same transaction in both lists',
      received: '-50',
    },
  ]);
});
