import { describe } from 'vitest';
import { filterComplete } from '../../../../suites/checks/listing/filter-complete.ts';
import { filterHolds } from '../../../../suites/checks/listing/filter-holds.ts';
import { cancelled, created, listed, read, type Sent } from '../../kit/exchanges.ts';
import { judges, type Case } from '../../kit/judging.ts';
import { cancelledOrder, exact, order, without, type Wire } from '../../kit/wire.ts';

const at = '2025-01-02T03:00:00.000Z';
const before = '2025-01-02T02:00:00.000Z';
const later = '2025-01-02T04:00:00.000Z';
const closed = { closed_at: later, closed_status: 'closed' };

/** A list with one parameter of these orders, judged by that parameter. */
const holding = (parameter: string, value: string, orders: readonly Wire[]) => ({
  with: { parameter },
  of: [listed(new URLSearchParams({ [parameter]: value, limit: '50' }).toString(), orders)],
});

/** Selections that hold, one order each. */
const right: readonly (readonly [parameter: string, value: string, order: Wire])[] = [
  ['ids', '5,1001', order()],
  ['since_id', '1000', order()],
  ['created_at_min', before, order()],
  ['created_at_max', later, order()],
  ['updated_at_min', before, order()],
  ['updated_at_max', later, order()],
  ['status', 'any', cancelledOrder()],
  ['status', 'open', order()],
  ['status', 'closed', order(closed)],
  ['status', 'cancelled', cancelledOrder()],
  ['financial_status', 'partially_paid', order({ financial_status: 'partiallypaid' })],
  ['fulfillment_status', 'shipped', order({ fulfillment_status: 'fulfilled' })],
  ['fulfillment_status', 'partial', order({ fulfillment_status: 'partial' })],
  ['fulfillment_status', 'unshipped', order({ fulfillment_status: null })],
  ['fulfillment_status', 'unshipped', order({ fulfillment_status: 'notfulfilled' })],
];

/** Selections that do not hold, and what the list says of the order. */
const wrong: readonly (readonly [parameter: string, value: string, order: Wire, received: string])[] = [
  ['ids', '5,10', order(), 'status open, pending, notfulfilled'],
  ['since_id', '1001', order(), 'status open, pending, notfulfilled'],
  ['created_at_min', later, order(), 'status open, pending, notfulfilled'],
  ['created_at_max', before, order(), 'status open, pending, notfulfilled'],
  ['updated_at_min', later, order(), 'status open, pending, notfulfilled'],
  ['updated_at_max', before, order(), 'status open, pending, notfulfilled'],
  ['status', 'open', order(closed), 'status closed, pending, notfulfilled'],
  ['status', 'closed', order(), 'status open, pending, notfulfilled'],
  ['status', 'cancelled', order(), 'status open, pending, notfulfilled'],
  ['financial_status', 'paid', order(), 'status open, pending, notfulfilled'],
  ['fulfillment_status', 'shipped', order(), 'status open, pending, notfulfilled'],
  [
    'fulfillment_status',
    'unshipped',
    order({ fulfillment_status: 'fulfilled' }),
    'status open, pending, fulfilled',
  ],
];

/** What the docs leave open: neither presence nor absence is wrong. */
const unsaid: readonly (readonly [words: string, parameter: string, value: string, order: Wire])[] = [
  ['an order at the bound', 'created_at_min', at, order()],
  ['an order half a second off the bound', 'updated_at_max', '2025-01-02T02:59:59.500Z', order()],
  ['a cancelled order among the open', 'status', 'open', cancelledOrder()],
  ['a closed and cancelled order among the closed', 'status', 'closed', cancelledOrder(closed)],
  ['a closed and cancelled order among the cancelled', 'status', 'cancelled', cancelledOrder(closed)],
  ['an order that was put back', 'fulfillment_status', 'shipped', order({ fulfillment_status: 'restocked' })],
  [
    'an order sent in part among the shipped',
    'fulfillment_status',
    'shipped',
    order({ fulfillment_status: 'partial' }),
  ],
  ['an order without the attribute', 'status', 'open', without(order(), 'closed_at')],
  ['a time that is none', 'created_at_min', later, order({ created_at: 'yesterday' })],
];

describe('what a filter lets through', () => {
  judges(filterHolds, [
    ...right.map(([parameter, value, it]): Case => ({
      claim: `${parameter}=${value} takes order ${String(it['financial_status'])}, ${String(it['fulfillment_status'])}`,
      ...holding(parameter, value, [it]),
      says: 'holds',
    })),
    ...wrong.map(([parameter, value, it, received]): Case => ({
      claim: `${parameter}=${value} refuses order ${received}`,
      ...holding(parameter, value, [it]),
      says: 'breaks',
      message: `A list with ${parameter}=${value} holds order 1001, which that does not select.`,
      pointer: '/orders/0',
      expected: `only orders that ${parameter}=${value} selects`,
      received: `${received}, created ${at}, updated ${at}`,
    })),
    ...unsaid.map(([words, parameter, value, it]): Case => ({
      claim: `says nothing of ${words}`,
      ...holding(parameter, value, [it]),
      says: 'nothing',
    })),
    {
      claim: 'names each order that is wrong',
      ...holding('status', 'closed', [order(closed), order({ id: 2 }), order({ id: 3 })]),
      says: 'breaks',
      times: 2,
      message: 'A list with status=closed holds order 2, which that does not select.',
      pointer: '/orders/1',
      expected: 'only orders that status=closed selects',
      received: `status open, pending, notfulfilled, created ${at}, updated ${at}`,
    },
    {
      claim: 'tells ids apart that a float does not',
      ...holding('since_id', '9007199254740992', [order({ id: exact('9007199254740993') })]),
      says: 'holds',
    },
    {
      claim: 'takes an empty list where there is an order that must not be on it',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=closed', [])],
      says: 'holds',
    },
    {
      claim: 'says nothing of an empty list where every order may be missing',
      with: { parameter: 'status' },
      of: [listed('status=closed', [])],
      says: 'nothing',
    },
    {
      claim: 'leaves other values to other requirements',
      with: { parameter: 'status', value: 'open' },
      of: [listed('status=closed', [order()])],
      says: 'nothing',
    },
    {
      claim: 'says nothing where the parameter was not sent',
      with: { parameter: 'ids' },
      of: [listed('status=any', [order()])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a refused list',
      with: { parameter: 'status' },
      of: [listed('status=closed', [order()], { status: 422 })],
      says: 'nothing',
    },
  ]);
});

/** Order 1001, created by this run and read. */
function ours(it = order()): readonly Sent[] {
  return [created({}, it), read(it)];
}

describe('what a filter misses', () => {
  const missing = {
    expected: 'order 1001',
    received: '1 order(s) without it',
  };
  const other = order({ id: 1002 });
  judges(filterComplete, [
    {
      claim: 'takes a list that has our order',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open', [order()])],
      says: 'holds',
    },
    {
      claim: 'misses our order on a whole list',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open&limit=50', [other])],
      says: 'breaks',
      ...missing,
      message: 'A whole list with status=open&limit=50 lacks order 1001, which it selects.',
    },
    {
      claim: 'misses an order that was closed, by how it read last',
      with: { parameter: 'status', value: 'closed' },
      of: [...ours(), read(order(closed)), listed('status=closed', [other])],
      says: 'breaks',
      ...missing,
      message: 'A whole list with status=closed lacks order 1001, which it selects.',
    },
    {
      claim: 'takes a list without our order where another parameter excludes it',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open&since_id=1001', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a page that is full',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open&limit=1', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a page of 50 where more than that was asked for',
      with: { parameter: 'status' },
      of: [
        ...ours(),
        listed(
          'status=open&limit=250',
          Array.from({ length: 50 }, (_, index) => order({ id: index + 1 })),
        ),
      ],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a second page',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open&page=2', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of an order that was written since it was read',
      with: { parameter: 'status' },
      of: [...ours(), cancelled({}, cancelledOrder()), listed('status=open', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of an order that was never read',
      with: { parameter: 'status' },
      of: [created({}, order()), listed('status=open', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing of orders of others',
      with: { parameter: 'status' },
      of: [read(order()), listed('status=open', [other])],
      says: 'nothing',
    },
    {
      claim: 'says nothing where a parameter that nobody can judge was sent',
      with: { parameter: 'status' },
      of: [...ours(), listed('status=open&processed_at_min=2025-01-01', [other])],
      says: 'nothing',
    },
  ]);
});
