import { describe } from 'vitest';
import { identityStays } from '../../../../suites/checks/life/identity-stays.ts';
import { lifeFollowsModel } from '../../../../suites/checks/life/life-follows-model.ts';
import { newIds } from '../../../../suites/checks/life/new-ids.ts';
import { serializable } from '../../../../suites/checks/life/serializable.ts';
import { updatedAtForward } from '../../../../suites/checks/life/updated-at-forward.ts';
import { created, exchange, listed, moved, read, tagged, unanswered, updated } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, without } from '../../kit/wire.ts';

const at = '2025-01-02T05:00:00.000Z';
const ours = [created({}, order()), read(order())];

describe('every attribute of the identity of an order', () => {
  for (const [attribute, name, was] of [
    ['name', 'name', '"#1001"'],
    ['number', 'number', '"1001"'],
    ['orderNumber', 'order_number', '"#1001"'],
    ['token', 'token', '"c0ffee"'],
    ['currency', 'currency', '"VND"'],
  ] as const) {
    judges(identityStays, [
      {
        claim: `has one ${attribute} for ever`,
        of: [created({}, order()), read(order({ [name]: null }))],
        says: 'breaks',
        message: `${attribute} of order 1001 was ${was} and is now null.`,
        pointer: `/order/${name}`,
        expected: was,
        received: 'null',
      },
      {
        claim: `may be told without its ${attribute}`,
        of: [created({}, order()), read(without(order(), name))],
        says: 'holds',
      },
    ]);
  }

  judges(identityStays, [
    {
      claim: 'is compared with its first sighting each time',
      of: [created({}, order()), read(order({ name: 'x' })), read(order({ name: 'x' }))],
      says: 'breaks',
      times: 2,
      message: 'name of order 1001 was "#1001" and is now "x".',
      pointer: '/order/name',
      expected: '"#1001"',
      received: '"x"',
    },
  ]);
});

describe('an id that tells nothing', () => {
  judges(newIds, [
    { claim: 'is missing from a new order', of: [created({}, without(order(), 'id'))], says: 'nothing' },
    { claim: 'is in no answer', of: [exchange('createOrder', { asked: {}, answer: {} })], says: 'nothing' },
    {
      claim: 'is in a creation that was refused',
      of: [created({}, order()), created({}, order(), { status: 422 })],
      says: 'holds',
    },
    {
      claim: 'is missing from orders on a list',
      of: [listed('status=any', [without(order(), 'id')]), created({}, order())],
      says: 'holds',
    },
  ]);
});

describe('the time of the last change', () => {
  judges(updatedAtForward, [
    {
      claim: 'is not told by a reading without one, before or after',
      of: [
        created({}, order()),
        read(without(order(), 'updated_at')),
        read(order({ updated_at: null })),
        read(order()),
      ],
      says: 'nothing',
    },
    {
      claim: 'is compared from reading to reading',
      of: [...ours, read(order({ updated_at: at })), read(order({ updated_at: at }))],
      says: 'holds',
    },
  ]);
});

describe('the model of an order', () => {
  const together = { intent: 'unsaid', together: 'a' } as const;
  const both = (tags: string) => [
    ...ours,
    tagged('addOrderTags', { sent: 'a', answered: 'a' }, together),
    tagged('addOrderTags', { sent: 'b', answered: 'b' }, together),
    read(order({ tags })),
  ];
  judges(lifeFollowsModel, [
    { claim: 'starts anew after writes sent together', of: both('VIP,b'), says: 'nothing' },
    {
      claim: 'starts anew after a write that was not answered',
      of: [...ours, unanswered(updated({ note: 'x' }, order())), read(order())],
      says: 'nothing',
    },
    {
      claim: 'goes on from a reading that was wrong',
      of: [...ours, read(order({ note: 'x' })), read(order({ note: 'x' }))],
      says: 'breaks',
      times: 1,
      message: 'After no change the order should read note: null, but it reads note: "x".',
      pointer: '/order/note',
      expected: 'note: null',
      received: 'note: "x"',
      shows: ['x0003'],
    },
    {
      claim: 'is not told by what stands on a list',
      of: [...ours, listed('ids=1001', [order({ note: 'x' })])],
      says: 'nothing',
    },
    {
      claim: 'may follow a write whose legality is not said',
      of: [...ours, moved('closeOrder', order(), { intent: 'unsaid' }), read(order({ closed_at: at }))],
      says: 'holds',
    },
    {
      claim: 'may stay behind a write whose legality is not said',
      of: [...ours, moved('closeOrder', order(), { intent: 'unsaid' }), read(order())],
      says: 'holds',
    },
    {
      claim: 'follows a write that was asked in earnest',
      of: [...ours, moved('closeOrder', order()), read(order())],
      says: 'breaks',
      message: 'After closeOrder the order should read closed: true, but it reads closed: false.',
      pointer: '/order/closed_at',
      expected: 'closed: true',
      received: 'closed: false',
      shows: ['x0004', 'x0003'],
    },
  ]);

  judges(serializable, [
    {
      claim: 'is not changed by one of two writes that was refused',
      of: [
        ...ours,
        tagged('addOrderTags', { sent: 'a', answered: 'a' }, together),
        tagged('addOrderTags', { sent: 'b', answered: 'b' }, { ...together, status: 422 }),
        read(order({ tags: 'VIP,b' })),
      ],
      says: 'breaks',
      message:
        'addOrderTags and addOrderTags were sent together; in either order the order should read tags: VIP,a, but it reads tags: VIP,b.',
      pointer: '/order/tags',
      expected: 'tags: VIP,a',
      received: 'tags: VIP,b',
    },
    {
      claim: 'is open where one of two writes was not answered',
      of: [
        ...ours,
        unanswered(tagged('addOrderTags', { sent: 'a', answered: 'a' }, together)),
        tagged('addOrderTags', { sent: 'b', answered: 'b' }, together),
        read(order({ tags: 'VIP' })),
      ],
      says: 'nothing',
    },
  ]);
});
