import { describe } from 'vitest';
import { assignedAsAsked } from '../../../../suites/checks/change/assigned-as-asked.ts';
import { repeatOrRefuse } from '../../../../suites/checks/change/repeat-or-refuse.ts';
import { exchange, moved, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, order, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T04:00:00.000Z';
const confirmedOrder = order({ confirmed_at: at, confirmed_status: 'confirmed' });

describe('a write whose legality is not said', () => {
  const of = { with: { operation: 'confirmOrder' } };
  const again = (status: number, after: Wire) => [
    read(cancelledOrder()),
    moved('confirmOrder', cancelledOrder(), { intent: 'repeat', status }),
    read(after),
  ];
  judges(repeatOrRefuse, [
    {
      claim: 'is accepted without change',
      ...of,
      of: again(200, cancelledOrder()),
      says: 'follows',
      readings: ['accepted'],
    },
    {
      claim: 'is refused without change',
      ...of,
      of: again(422, cancelledOrder()),
      says: 'follows',
      readings: ['refused'],
    },
    {
      claim: 'is accepted with a change',
      ...of,
      of: again(200, cancelledOrder({ confirmed_at: at })),
      says: 'breaks',
      message: 'A repeated or out-of-place confirmOrder, answered with 200, changed confirmedAt.',
      pointer: '/order/confirmed_at',
      expected: 'null',
      received: `"${at}"`,
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'is refused with a change',
      ...of,
      of: again(422, cancelledOrder({ tags: null })),
      says: 'breaks',
      message: 'A repeated or out-of-place confirmOrder, answered with 422, changed tags.',
      pointer: '/order/tags',
      expected: '["VIP"]',
      received: 'null',
    },
    {
      claim: 'may change what its requirement excepts',
      with: { operation: 'confirmOrder', except: ['confirmedAt'] },
      of: again(200, cancelledOrder({ confirmed_at: at })),
      says: 'follows',
      readings: ['accepted'],
    },
    {
      claim: 'is not judged where the shop failed',
      ...of,
      of: again(500, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not judged where our credentials are refused',
      ...of,
      of: again(403, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not judged over the limit of calls',
      ...of,
      of: again(429, cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'is not one that was asked in earnest',
      ...of,
      of: [read(order()), moved('confirmOrder', order()), read(confirmedOrder)],
      says: 'nothing',
    },
  ]);
});

describe('an assigned order', () => {
  const assign = (answer: Wire) =>
    exchange('assignOrder', { asked: { location_id: 9 }, answer: { order: answer } });
  judges(assignedAsAsked, [
    {
      claim: 'shows its location',
      of: [assign(order()), read(order({ assigned_location_id: 9 }))],
      says: 'holds',
    },
    {
      claim: 'shows another location',
      of: [assign(order({ assigned_location_id: 9 })), read(order({ assigned_location_id: 7 }))],
      says: 'breaks',
      message: 'The order was assigned to location 9, but its assigned location is 7.',
      pointer: '/order/assigned_location_id',
      expected: '9',
      received: '7',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'shows none, in the answer where nothing was read after it',
      of: [assign(order({ assigned_location_id: null }))],
      says: 'breaks',
      message: 'The order was assigned to location 9, but its assigned location is null.',
      pointer: '/order/assigned_location_id',
      expected: '9',
      received: 'null',
    },
    {
      claim: 'is not judged where a generation has no such attribute',
      of: [assign(order()), read(order())],
      says: 'nothing',
    },
  ]);
});
