import { describe } from 'vitest';
import { lineReferences } from '../../../../suites/checks/order/line-references.ts';
import { partsBelong } from '../../../../suites/checks/order/parts-belong.ts';
import { refundAmounts } from '../../../../suites/checks/order/refund-amounts.ts';
import { refundTransactions } from '../../../../suites/checks/order/refund-transactions.ts';
import { uniqueLineIds } from '../../../../suites/checks/order/unique-line-ids.ts';
import { exchange, read, twoLines } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, fulfillment, line, order, refund, transaction, without } from '../../kit/wire.ts';

describe('the parts of an order', () => {
  const inRefunds = { with: { in: 'refunds' } };
  const inFulfillments = { with: { in: 'fulfillments' } };
  const astray = refund({ refund_line_items: [{ id: 1, line_item_id: 9, quantity: 1 }] });
  judges(lineReferences, [
    {
      claim: 'names a line of the order',
      ...inRefunds,
      of: [read(order({ refunds: [refund()] }))],
      says: 'holds',
    },
    {
      claim: 'refuses a refund of a line of another order',
      ...inRefunds,
      of: [read(order({ refunds: [refund(), astray] }))],
      says: 'breaks',
      message: "An entry of refunds names line 9, which is none of the order's lines.",
      pointer: '/order/refunds/1/refund_line_items/0/line_item_id',
      expected: 'one of 1',
      received: '9',
    },
    {
      claim: 'refuses a fulfillment of a line of another order',
      ...inFulfillments,
      of: [read(order({ fulfillments: [fulfillment({ line_items: [{ id: 9, quantity: 1 }] })] }))],
      says: 'breaks',
      message: "An entry of fulfillments names line 9, which is none of the order's lines.",
      pointer: '/order/fulfillments/0/line_items/0/id',
      expected: 'one of 1',
      received: '9',
    },
    {
      claim: 'leaves refunds to another requirement',
      ...inFulfillments,
      of: [read(order({ refunds: [astray] }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing where no lines are answered',
      ...inRefunds,
      of: [read(order({ line_items: null, refunds: [refund()] }))],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a refund of money alone',
      ...inRefunds,
      of: [read(order({ refunds: [refund({ refund_line_items: null })] }))],
      says: 'nothing',
    },
  ]);

  const transactions = { with: { parts: 'transactions' } };
  const foreign = [transaction('capture', 1), transaction('capture', 1, { order_id: 1002 })];
  judges(partsBelong, [
    {
      claim: 'name their order',
      with: { parts: 'refunds' },
      of: [read(order({ refunds: [refund()] }))],
      says: 'holds',
    },
    {
      claim: 'name no other order',
      ...transactions,
      of: [read(order({ transactions: foreign }))],
      says: 'breaks',
      message: 'Order 1001 holds an entry of transactions that names order 1002.',
      pointer: '/order/transactions/1/order_id',
      expected: '1001',
      received: '1002',
    },
    {
      claim: 'name nothing to compare with where the order has no id',
      ...transactions,
      of: [exchange('getOrder', { answer: { order: without(order({ transactions: foreign }), 'id') } })],
      says: 'nothing',
    },
    {
      claim: 'need not name any',
      ...transactions,
      of: [read(order({ transactions: [transaction('capture', 1, { order_id: null })] }))],
      says: 'nothing',
    },
  ]);

  judges(uniqueLineIds, [
    { claim: 'takes lines of ids of their own', of: [read(order({ line_items: twoLines }))], says: 'holds' },
    {
      claim: 'refuses an id that two lines have',
      of: [
        read(
          order({
            line_items: [line({ id: exact('9007199254740993') }), line({ id: exact('9007199254740993') })],
          }),
        ),
      ],
      says: 'breaks',
      message: 'Two lines of the order have the id 9007199254740993.',
      pointer: '/order/line_items/1/id',
      expected: 'an id that no other line has',
      received: '9007199254740993',
    },
    {
      claim: 'tells ids apart that a float does not',
      of: [
        read(
          order({
            line_items: [line({ id: exact('9007199254740993') }), line({ id: exact('9007199254740992') })],
          }),
        ),
      ],
      says: 'holds',
    },
    {
      claim: 'says nothing of an order without lines',
      of: [read(order({ line_items: [] }))],
      says: 'nothing',
    },
  ]);
});

describe('the transaction of a refund', () => {
  const given = transaction('refund', -50, { id: 502 });
  const withRefund = (inRefund: object, inOrder: readonly object[]) => [
    read(order({ refunds: [refund({ transactions: [inRefund] })], transactions: inOrder })),
  ];
  judges(refundAmounts, [
    { claim: 'is below zero', of: withRefund(given, [given]), says: 'holds' },
    { claim: 'may be zero', of: [read(order({ transactions: [transaction('refund', 0)] }))], says: 'holds' },
    {
      claim: 'is not above zero, in the order or in its refunds',
      of: withRefund(transaction('Refund', 50), [transaction('refund', 50)]),
      says: 'breaks',
      times: 2,
      message: 'A refund takes money from the shop, yet its amount is above zero.',
      pointer: '/order/transactions/0/amount',
      expected: 'a negative amount',
      received: '50',
    },
    {
      claim: 'says nothing of a capture',
      of: [read(order({ transactions: [transaction('capture', 50)] }))],
      says: 'nothing',
    },
  ]);

  judges(refundTransactions, [
    {
      claim: 'stands among those of the order',
      of: withRefund(given, [transaction('capture', 200), given]),
      says: 'holds',
    },
    {
      claim: 'is missing from the order',
      of: withRefund(given, [transaction('capture', 200)]),
      says: 'breaks',
      message: "A refund shows transaction 502 of -50, but the order's transactions show none of that id.",
      pointer: '/order/refunds/0/transactions/0/id',
      expected: 'the same transaction in both lists',
      received: 'missing from the order',
    },
    {
      claim: 'has another amount in the order',
      of: withRefund(given, [transaction('refund', exact('-49.9999'), { id: 502 })]),
      says: 'breaks',
      message: "A refund shows transaction 502 of -50, but the order's transactions show -49.9999.",
      pointer: '/order/refunds/0/transactions/0/id',
      expected: 'the same transaction in both lists',
      received: '-49.9999',
    },
    { claim: 'says nothing without refunds', of: [read(order({ transactions: [given] }))], says: 'nothing' },
  ]);
});
