import { describe } from 'vitest';
import { filterComplete } from '../../../../suites/checks/listing/filter-complete.ts';
import { filterHolds } from '../../../../suites/checks/listing/filter-holds.ts';
import { created, listed, read } from '../../kit/exchanges.ts';
import { judges, type Case } from '../../kit/judging.ts';
import { cancelledOrder, order, without, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T03:00:00.000Z';
const closed = { closed_at: '2025-01-02T04:00:00.000Z', closed_status: 'closed' };

/** A list with one parameter of this order, judged by that parameter. */
const holding = (parameter: string, value: string, it: Wire) => ({
  with: { parameter },
  of: [listed(new URLSearchParams({ [parameter]: value }).toString(), [it])],
});

/** What cannot be told: the order does not say, or the docs do not. */
const unsaid: readonly (readonly [words: string, parameter: string, value: string, it: Wire])[] = [
  ['an order without an id by ids', 'ids', '1001', order({ id: null })],
  ['an order without an id by since_id', 'since_id', '1', order({ id: null })],
  ['an order whose id is no number', 'since_id', '1', order({ id: '10a' })],
  ['an order whose id begins with none', 'since_id', '1', order({ id: 'a10' })],
  ['a since_id that is no number', 'since_id', '1a', order()],
  ['a since_id that begins with none', 'since_id', 'a1', order()],
  [
    'an order sent in part as fulfilled',
    'fulfillment_status',
    'fulfilled',
    order({ fulfillment_status: 'partial' }),
  ],
  ['an order by no window over its times', 'created_at_minimum', '2026-01-01T00:00:00Z', order()],
  ['an order by the time of something else', 'closed_at_min', '2026-01-01T00:00:00Z', order(closed)],
  ['an order without a time', 'created_at_min', at, without(order(), 'created_at')],
  ['an order whose time is null', 'updated_at_max', at, order({ updated_at: null })],
  ['a bound that is no time', 'created_at_max', 'soon', order()],
  ['an order less than a second late', 'created_at_max', '2025-01-02T02:59:59.001Z', order()],
  ['an order without a time of closing', 'status', 'any', without(order(), 'closed_at')],
  ['an order that does not say whether it stands', 'status', 'any', without(order(), 'cancelled_at')],
  ['an order without a time of cancelling', 'status', 'closed', without(order(closed), 'cancelled_at')],
  ['an order without a financial status', 'financial_status', 'paid', order({ financial_status: null })],
  [
    'an order without a fulfillment status',
    'fulfillment_status',
    'shipped',
    without(order(), 'fulfillment_status'),
  ],
  [
    'an order that was put back among the unshipped',
    'fulfillment_status',
    'unshipped',
    order({ fulfillment_status: 'restock' }),
  ],
  [
    'an order sent in part among the unshipped',
    'fulfillment_status',
    'unshipped',
    order({ fulfillment_status: 'partial' }),
  ],
];

/** What is told for sure, one second off a bound or among what is left out. */
const right: readonly (readonly [words: string, parameter: string, value: string, it: Wire])[] = [
  ['an order a second after its bound', 'created_at_min', '2025-01-02T02:59:59.000Z', order()],
  ['an order a second before its bound', 'created_at_max', '2025-01-02T03:00:01.000Z', order()],
  [
    'a whole order as fulfilled',
    'fulfillment_status',
    'fulfilled',
    order({ fulfillment_status: 'fulfilled' }),
  ],
  ['an untouched order among all', 'fulfillment_status', 'any', order()],
  ['an order sent in part among all', 'fulfillment_status', 'any', order({ fulfillment_status: 'partial' })],
  ['an order that is closed and cancelled among all', 'status', 'any', cancelledOrder(closed)],
];

const wrong: readonly (readonly [
  words: string,
  parameter: string,
  value: string,
  it: Wire,
  received: string,
])[] = [
  [
    'an order a second late',
    'updated_at_max',
    '2025-01-02T02:59:59.000Z',
    order(),
    'status open, pending, notfulfilled',
  ],
  [
    'an order a second early',
    'updated_at_min',
    '2025-01-02T03:00:01.000Z',
    order(),
    'status open, pending, notfulfilled',
  ],
  ['a cancelled order', 'status', 'closed', cancelledOrder(), 'status cancelled, pending, notfulfilled'],
  ['a closed order', 'status', 'cancelled', order(closed), 'status closed, pending, notfulfilled'],
  [
    'a whole order',
    'fulfillment_status',
    'partial',
    order({ fulfillment_status: 'fulfilled' }),
    'status open, pending, fulfilled',
  ],
  ['an untouched order', 'fulfillment_status', 'fulfilled', order(), 'status open, pending, notfulfilled'],
  [
    'an untouched order',
    'fulfillment_status',
    'partial',
    order({ fulfillment_status: null }),
    'status open, pending, null',
  ],
];

describe('a filter at its bounds', () => {
  judges(filterHolds, [
    ...unsaid.map(([words, parameter, value, it]): Case => ({
      claim: `says nothing of ${words}`,
      ...holding(parameter, value, it),
      says: 'nothing',
    })),
    ...right.map(([words, parameter, value, it]): Case => ({
      claim: `takes ${words}`,
      ...holding(parameter, value, it),
      says: 'holds',
    })),
    ...wrong.map(([words, parameter, value, it, received]): Case => ({
      claim: `refuses ${words} where ${parameter}=${value}`,
      ...holding(parameter, value, it),
      says: 'breaks',
      message: `A list with ${parameter}=${value} holds order 1001, which that does not select.`,
      pointer: '/orders/0',
      expected: `only orders that ${parameter}=${value} selects`,
      received: `${received}, created ${at}, updated ${at}`,
    })),
    {
      claim: 'says nothing by a parameter that nobody can judge',
      ...holding('processed_at_min', at, order()),
      says: 'nothing',
    },
    {
      claim: 'judges the value that its requirement is about',
      with: { parameter: 'status', value: 'closed' },
      of: [listed('status=closed', [order(closed)])],
      says: 'holds',
    },
    {
      claim: 'says nothing of an empty list that all our orders belong to',
      with: { parameter: 'status' },
      of: [created({}, order()), read(order()), listed('status=open', [])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of an empty second page',
      with: { parameter: 'status' },
      of: [created({}, order()), read(order()), listed('status=closed&page=2', [])],
      says: 'nothing',
    },
  ]);

  judges(filterComplete, [
    {
      claim: 'leaves other values to other requirements',
      with: { parameter: 'status', value: 'closed' },
      of: [created({}, order()), read(order()), listed('status=open', [order({ id: 1002 })])],
      says: 'nothing',
    },
    {
      claim: 'says nothing where the parameter was not sent',
      with: { parameter: 'status' },
      of: [created({}, order()), read(order()), listed('ids=1001', [order({ id: 1002 })])],
      says: 'nothing',
    },
    {
      claim: 'takes a list of some fields, in an order of its own, for the selection it is',
      with: { parameter: 'status' },
      of: [
        created({}, order()),
        read(order()),
        listed('status=open&fields=id&order=created_at+asc&limit=5&page=1', []),
      ],
      says: 'breaks',
      message:
        'A whole list with status=open&fields=id&order=created_at asc&limit=5&page=1 lacks order 1001, which it selects.',
      expected: 'order 1001',
      received: '0 order(s) without it',
    },
  ]);
});
