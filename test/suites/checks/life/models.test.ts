import { describe } from 'vitest';
import { lifeFollowsModel } from '../../../../suites/checks/life/life-follows-model.ts';
import { serializable } from '../../../../suites/checks/life/serializable.ts';
import { twinsAgree } from '../../../../suites/checks/life/twins-agree.ts';
import {
  cancelled,
  created,
  moved,
  read,
  tagged,
  updated,
  type How,
  type Sent,
} from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, order, refund, transaction, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T05:00:00.000Z';
/** Order 1001, created by this run and read, and what followed. */
const life = (first: Wire, ...rest: readonly Sent[]): readonly Sent[] => [
  created({}, first),
  read(first),
  ...rest,
];
const adding = (sent: string, how?: How) => tagged('addOrderTags', { sent, answered: sent }, how);
const deleting = (sent: string) => tagged('deleteOrderTags', { sent, answered: null });

describe('the life of an order', () => {
  const captured = transaction('capture', exact('0.3'));
  const paid = order({ transactions: [captured] });
  const back = (amount: unknown) =>
    cancelledOrder({ transactions: [captured, transaction('refund', amount, { id: 502 })] });
  judges(lifeFollowsModel, [
    {
      claim: 'adds up over several writes between two readings',
      of: life(
        order(),
        adding('a,b'),
        deleting('VIP,b'),
        updated({ note: 'x' }, order()),
        read(order({ tags: 'a', note: 'x' })),
      ),
      says: 'holds',
    },
    {
      claim: 'forgets a write between two readings',
      of: life(order(), adding('a'), updated({ note: 'x' }, order()), read(order({ tags: 'VIP,a' }))),
      says: 'breaks',
      message: 'After addOrderTags, updateOrder the order should read note: "x", but it reads note: null.',
      pointer: '/order/note',
      expected: 'note: "x"',
      received: 'note: null',
      shows: ['x0005', 'x0003', 'x0004'],
    },
    {
      claim: 'may lose a tag with one that is nearly the same, or keep it',
      of: [
        ...life(order({ tags: 'quý' }), deleting('quý'.normalize('NFD')), read(order({ tags: 'quý' }))),
        deleting('QUÝ'),
        read(order({ tags: null })),
      ],
      says: 'holds',
    },
    {
      claim: 'brings a deleted tag back',
      of: life(order(), deleting('VIP'), adding('a'), read(order({ tags: 'a,VIP' }))),
      says: 'breaks',
      message: 'After deleteOrderTags, addOrderTags the order should read tags: a, but it reads tags: VIP,a.',
      pointer: '/order/tags',
      expected: 'tags: a',
      received: 'tags: VIP,a',
    },
    {
      claim: 'closes and opens',
      of: life(order(), moved('closeOrder', order()), moved('openOrder', order()), read(order())),
      says: 'holds',
    },
    {
      claim: 'ends with a cancellation',
      of: life(
        order(),
        cancelled({ reason: 'fraud' }, order()),
        read(cancelledOrder({ cancel_reason: 'fraud' })),
      ),
      says: 'holds',
    },
    {
      claim: 'ends with a cancellation for another reason',
      of: life(order(), cancelled({ reason: 'fraud' }, order()), read(cancelledOrder())),
      says: 'breaks',
      message:
        'After cancelOrder the order should read cancelReason: "fraud", but it reads cancelReason: "other".',
      pointer: '/order/cancel_reason',
      expected: 'cancelReason: "fraud"',
      received: 'cancelReason: "other"',
    },
    {
      claim: 'gives money back to the last digit',
      of: life(paid, cancelled({ amount: '0.1' }, order()), read(back(exact('-0.1')))),
      says: 'holds',
    },
    {
      claim: 'gives back what a float makes of it',
      of: life(
        paid,
        cancelled(
          {
            refund: {
              transactions: [
                { kind: 'refund', amount: '0.1' },
                { kind: 'refund', amount: '0.2' },
              ],
            },
          },
          order(),
        ),
        read(back(exact('-0.30000000000000004'))),
      ),
      says: 'breaks',
      message:
        'After cancelOrder the order should read refunded: 0.3, but it reads refunded: 0.30000000000000004.',
      pointer: '/order/transactions',
      expected: 'refunded: 0.3',
      received: 'refunded: 0.30000000000000004',
    },
    {
      claim: 'may give any reason where none was sent',
      of: life(order(), cancelled({}, order()), read(cancelledOrder({ cancel_reason: 'customer' }))),
      says: 'holds',
    },
    {
      claim: 'may confirm a cancelled order or not',
      of: life(
        cancelledOrder(),
        moved('confirmOrder', order(), { intent: 'unsaid' }),
        read(cancelledOrder({ confirmed_at: at })),
      ),
      says: 'holds',
    },
    {
      claim: 'starts anew after a write that may have failed',
      of: life(order(), updated({ note: 'x' }, order(), { status: 503 }), read(order())),
      says: 'nothing',
    },
    {
      claim: 'is not changed by a write that was refused',
      of: life(order(), updated({ note: 'x' }, order(), { status: 422 }), read(order())),
      says: 'holds',
    },
    {
      claim: 'changes though nothing was sent',
      of: life(order(), read(order({ note: 'x' }))),
      says: 'breaks',
      message: 'After no change the order should read note: null, but it reads note: "x".',
      pointer: '/order/note',
      expected: 'note: null',
      received: 'note: "x"',
    },
    { claim: 'is not told by one reading', of: life(order()), says: 'nothing' },
  ]);
});

describe('two writes sent together', () => {
  const how: How = { intent: 'unsaid', together: 'tags' };
  const meeting = (tags: string) => [
    ...life(order({ tags: null })),
    adding('a', how),
    adding('b', how),
    read(order({ tags })),
  ];
  const cancelling = (reason: string) => [
    ...life(order()),
    cancelled({ reason: 'customer' }, order(), { ...how, together: 'cancels' }),
    cancelled({ reason: 'inventory' }, order(), { ...how, together: 'cancels' }),
    read(cancelledOrder({ cancel_reason: reason })),
  ];
  judges(serializable, [
    { claim: 'both have their effect', of: meeting('b,a'), says: 'holds' },
    {
      claim: 'lose one of their effects',
      of: meeting('b'),
      says: 'breaks',
      message:
        'addOrderTags and addOrderTags were sent together; in either order the order should read tags: a,b, but it reads tags: b.',
      pointer: '/order/tags',
      expected: 'tags: a,b',
      received: 'tags: b',
      shows: ['x0005', 'x0003', 'x0004'],
    },
    { claim: 'may end as the first', of: cancelling('customer'), says: 'holds' },
    { claim: 'may end as the second', of: cancelling('inventory'), says: 'holds' },
    {
      claim: 'end as neither',
      of: cancelling('fraud'),
      says: 'breaks',
      message:
        'cancelOrder and cancelOrder were sent together; in either order the order should read cancelReason: "customer", or cancelReason: "inventory", but it reads cancelReason: "fraud".',
      pointer: '/order/cancel_reason',
      expected: 'cancelReason: "customer", or cancelReason: "inventory"',
      received: 'cancelReason: "fraud"',
    },
    {
      claim: 'cannot be told where the order was not read after them',
      of: meeting('a').slice(0, -1),
      says: 'unclear',
      message: 'the order was not read before and after two writes sent together',
    },
    {
      claim: 'are not judged where the shop failed',
      of: [...life(order()), adding('a', how), adding('b', { ...how, status: 500 }), read(order())],
      says: 'nothing',
    },
    { claim: 'are two', of: life(order(), adding('a'), read(order())), says: 'nothing' },
  ]);
});

describe('two orders changed alike', () => {
  const twin = (id: number, changes: readonly ((id: number) => Sent)[], end: Wire) => [
    created({}, order({ id })),
    ...changes.map((change) => change(id)),
    read(order({ id, ...end })),
  ];
  const asked = (sent: Sent, id: number): Sent => ({
    ...sent,
    request: { ...sent.request, url: sent.request.url.replace('1001', String(id)) },
  });
  const tag = (id: number) => asked(adding('a'), id);
  const close = (id: number) => asked(moved('closeOrder', order({ id })), id);
  const both = { tags: 'VIP,a', closed_at: at };
  judges(twinsAgree, [
    {
      claim: 'end alike',
      of: [...twin(1001, [tag, close], both), ...twin(1002, [close, tag], both)],
      says: 'holds',
    },
    {
      claim: 'end in another state',
      of: [...twin(1001, [tag, close], both), ...twin(1002, [close, tag], { ...both, tags: 'VIP' })],
      says: 'breaks',
      message:
        'Two orders were created alike and changed alike, in another order; one reads tags: VIP,a, the other tags: VIP.',
      pointer: '/order/tags',
      expected: 'tags: VIP,a',
      received: 'tags: VIP',
      shows: ['x0008', 'x0004'],
    },
    {
      claim: 'are changed in another order',
      of: [...twin(1001, [tag, close], both), ...twin(1002, [tag, close], {})],
      says: 'nothing',
    },
    {
      claim: 'are changed by the same writes',
      of: [...twin(1001, [tag, close], both), ...twin(1002, [close, close], {})],
      says: 'nothing',
    },
    {
      claim: 'are created alike',
      of: [
        ...twin(1001, [tag, close], both),
        created({ note: 'x' }, order({ id: 1002 })),
        close(1002),
        tag(1002),
        read(order({ id: 1002, refunds: [refund()] })),
      ],
      says: 'nothing',
    },
    {
      claim: 'are read at the end',
      of: [...twin(1001, [tag, close], both), ...twin(1002, [close, tag], {}), close(1002)],
      says: 'nothing',
    },
  ]);
});
