import { describe } from 'vitest';
import { identityStays } from '../../../../suites/checks/life/identity-stays.ts';
import { newIds } from '../../../../suites/checks/life/new-ids.ts';
import { rightOrder } from '../../../../suites/checks/life/right-order.ts';
import { untouchedStays } from '../../../../suites/checks/life/untouched-stays.ts';
import { updatedAtForward } from '../../../../suites/checks/life/updated-at-forward.ts';
import { cancelled, created, exchange, listed, moved, read, tagged } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, order, without } from '../../kit/wire.ts';

describe('the identity of an order', () => {
  const renamed = order({ name: '#1002' });
  judges(identityStays, [
    {
      claim: 'stays through every write',
      of: [created({}, order()), cancelled({}, cancelledOrder()), read(cancelledOrder())],
      says: 'holds',
    },
    {
      claim: 'is its name',
      of: [created({}, order()), read(renamed)],
      says: 'breaks',
      message: 'name of order 1001 was "#1001" and is now "#1002".',
      pointer: '/order/name',
      expected: '"#1001"',
      received: '"#1002"',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is the time of its creation, also on a list',
      of: [created({}, order()), listed('ids=1001', [order({ created_at: '2025-01-02T03:00:01.000Z' })])],
      says: 'breaks',
      message:
        'createdAt of order 1001 was "2025-01-02T03:00:00.000Z" and is now "2025-01-02T03:00:01.000Z".',
      pointer: '/orders/0/created_at',
      expected: '"2025-01-02T03:00:00.000Z"',
      received: '"2025-01-02T03:00:01.000Z"',
    },
    {
      claim: 'is the same time in other digits',
      of: [created({}, order()), read(order({ created_at: '2025-01-02T03:00:00.0000000Z' }))],
      says: 'holds',
    },
    { claim: 'is not told by one sighting', of: [created({}, order())], says: 'nothing' },
    { claim: 'is not told of orders of others', of: [read(order()), read(renamed)], says: 'nothing' },
  ]);

  const another = (id: unknown) => created({}, order({ id }));
  judges(newIds, [
    { claim: 'is new', of: [read(order({ id: 5 })), another(1001), another(1002)], says: 'holds' },
    {
      claim: 'is not that of an order created before',
      of: [another(1001), another(1001)],
      says: 'breaks',
      message: 'A new order was given the id 1001, which another order has.',
      pointer: '/order/id',
      expected: 'an id of its own',
      received: '1001',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'is not that of an order that was there',
      of: [listed('status=any', [order({ id: 1001 })]), another(1001)],
      says: 'breaks',
      message: 'A new order was given the id 1001, which another order has.',
      pointer: '/order/id',
      expected: 'an id of its own',
      received: '1001',
    },
    {
      claim: 'differs in the last of 16 digits',
      of: [another(exact('9007199254740993')), another(exact('9007199254740992'))],
      says: 'holds',
    },
    { claim: 'is not judged where nothing was created', of: [read(order())], says: 'nothing' },
  ]);

  judges(rightOrder, [
    { claim: 'is the one that was named', of: [read(order())], says: 'holds' },
    {
      claim: 'is that of another order',
      of: [exchange('getOrder', { orderId: 1001, answer: { order: order({ id: 1002 }) } })],
      says: 'breaks',
      message: 'GET /orders/1001.json was answered with order 1002.',
      pointer: '/order/id',
      expected: '1001',
      received: '1002',
    },
    {
      claim: 'is that of another order, in the answer to a write',
      of: [moved('closeOrder', order({ id: 1002 }))],
      says: 'breaks',
      message: 'POST /orders/1001/close.json was answered with order 1002.',
      pointer: '/order/id',
      expected: '1001',
      received: '1002',
    },
    { claim: 'is not named by a list', of: [listed('ids=5', [order()])], says: 'nothing' },
    {
      claim: 'is not told where no order is answered',
      of: [tagged('addOrderTags', { sent: 'a', answered: 'a' })],
      says: 'nothing',
    },
    {
      claim: 'is not told without an id',
      of: [exchange('getOrder', { answer: { order: without(order(), 'id') } })],
      says: 'nothing',
    },
  ]);
});

describe('an order that no request has touched', () => {
  const other = order({ id: 1002 });
  const ours = [created({}, order()), read(order())];
  judges(untouchedStays, [
    {
      claim: 'reads the same after a write to another',
      of: [...ours, cancelled({}, other, { status: 422 }), read(order())],
      says: 'holds',
    },
    {
      claim: 'reads the same on a list',
      of: [...ours, listed('ids=1001', [order({ total_price: exact('200.0') })])],
      says: 'holds',
    },
    {
      claim: 'may get a record of a payment',
      of: [...ours, read(order({ transactions: [{ id: 1 }], customer: { id: 1 } }))],
      says: 'holds',
    },
    {
      claim: 'is changed by a write to another',
      of: [
        ...ours,
        exchange('cancelOrder', { orderId: 1002, asked: {}, answer: { order: other } }),
        read(cancelledOrder()),
      ],
      says: 'breaks',
      message: 'cancelledAt of order 1001 changed although no request that was accepted touched the order.',
      pointer: '/order/cancelled_at',
      expected: 'null',
      received: '"2025-01-02T04:00:00.000Z"',
      shows: ['x0004', 'x0002'],
    },
    {
      claim: 'stands on a list as another than it reads',
      of: [...ours, listed('status=any', [other, order({ tags: null })])],
      says: 'breaks',
      message: 'tags of order 1001 changed although no request that was accepted touched the order.',
      pointer: '/orders/1/tags',
      expected: '["VIP"]',
      received: 'null',
    },
    {
      claim: 'is changed by a write that was refused',
      of: [...ours, cancelled({}, order(), { status: 422 }), read(cancelledOrder())],
      says: 'breaks',
      message: 'cancelledAt of order 1001 changed although no request that was accepted touched the order.',
      pointer: '/order/cancelled_at',
      expected: 'null',
      received: '"2025-01-02T04:00:00.000Z"',
    },
    {
      claim: 'is none that a write may have reached, though it failed',
      of: [...ours, cancelled({}, order(), { status: 500 }), read(cancelledOrder())],
      says: 'nothing',
    },
    {
      claim: 'is not judged by fields alone',
      of: [...ours, listed('fields=id,tags', [{ id: 1001, tags: null }])],
      says: 'nothing',
    },
    { claim: 'is one of ours', of: [read(order()), read(cancelledOrder())], says: 'nothing' },
  ]);

  const at = (updated_at: unknown) => read(order({ updated_at }));
  judges(updatedAtForward, [
    {
      claim: 'does not grow younger',
      of: [created({}, order()), at('2025-01-02T03:00:00Z'), at('2025-01-02T03:00:00.000Z')],
      says: 'holds',
    },
    {
      claim: 'grows younger',
      of: [created({}, order()), at('2025-01-02T03:00:01Z'), at('2025-01-02T03:00:00.9Z')],
      says: 'breaks',
      message: 'updated_at of order 1001 went back from 2025-01-02T03:00:01Z to 2025-01-02T03:00:00.9Z.',
      pointer: '/order/updated_at',
      expected: '2025-01-02T03:00:01Z or later',
      received: '2025-01-02T03:00:00.9Z',
      shows: ['x0003', 'x0002'],
    },
    {
      claim: 'is judged on readings alone',
      of: [...ours, listed('ids=1001', [order({ updated_at: '2024-01-01T00:00:00Z' })])],
      says: 'nothing',
    },
    { claim: 'is not judged without a time', of: [...ours, at(null)], says: 'nothing' },
  ]);
});
