import { describe } from 'vitest';
import { countAgrees } from '../../../../suites/checks/listing/count-agrees.ts';
import { pages } from '../../../../suites/checks/listing/pages.ts';
import { counted, created, listed, moved, read, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order, type Wire } from '../../kit/wire.ts';

/** Orders 1, 2, … */
const orders = (many: number, from = 1): readonly Wire[] =>
  Array.from({ length: many }, (_, index) => order({ id: from + index }));

describe('pages of one list', () => {
  const disjoint = { with: { question: 'disjoint' } };
  const complete = { with: { question: 'complete' } };
  /** Orders 1 to 3, created by this run and read. */
  const known = orders(3).flatMap((it) => [created({}, it), read(it)]);
  const paged = (...all: readonly (readonly Wire[])[]): readonly Sent[] =>
    all.map((some, index) => listed(`status=any&limit=2&page=${String(index + 1)}`, some));
  const [one = {}, two = {}, three = {}] = orders(3);
  /** Two pages without order 3, and something between them. */
  const turned = (between: Sent, query = 'status=any'): readonly Sent[] => [
    listed(`${query}&limit=2&page=1`, [one, two]),
    between,
    listed(`${query}&limit=2&page=2`, []),
  ];
  judges(pages, [
    { claim: 'are disjoint', ...disjoint, of: [...known, ...paged([one, two], [three])], says: 'holds' },
    {
      claim: 'have an order in common',
      ...disjoint,
      of: [...known, ...paged([one, two], [two, three], [])],
      says: 'breaks',
      message: 'Order 2 stands on two pages of one list.',
      pointer: '/orders/0/id',
      expected: 'each order on one page',
      received: 'again on page 2',
      shows: ['x0008', 'x0007', 'x0008', 'x0009'],
    },
    {
      claim: 'may have an order in common that others made meanwhile',
      ...disjoint,
      of: [...known, ...paged([order({ id: 9 }), one], [order({ id: 9 })])],
      says: 'holds',
    },
    {
      claim: 'hold all orders together',
      ...complete,
      of: [...known, ...paged([one, two], [three])],
      says: 'holds',
    },
    {
      claim: 'miss an order',
      ...complete,
      of: [...known, ...paged([one, two], [])],
      says: 'breaks',
      message: 'Order 3 stands on none of the 2 pages of a list that selects it.',
      expected: 'order 3 on one of the pages',
      received: '2 other order(s)',
      shows: ['x0007', 'x0008'],
    },
    {
      claim: 'may go on, so that nothing is missing yet',
      ...complete,
      of: [...known, ...paged([one], [two, order({ id: 9 })])],
      says: 'nothing',
    },
    { claim: 'are more than one', ...complete, of: [...known, ...paged([])], says: 'nothing' },
    {
      claim: 'may be shifted by a write between them',
      ...complete,
      of: [...known, ...turned(moved('closeOrder', one))],
      says: 'nothing',
    },
    {
      claim: 'may be shifted by a new order',
      ...complete,
      of: [...known, ...turned(created({}, order({ id: 9 })))],
      says: 'nothing',
    },
    {
      claim: 'are not shifted by a new order behind all others, nor by reading',
      ...complete,
      of: [...known, ...turned(created({}, order({ id: 9 })), 'order=created_at+asc'), ...turned(read(one))],
      says: 'breaks',
      times: 2,
      message: 'Order 3 stands on none of the 2 pages of a list that selects it.',
      expected: 'order 3 on one of the pages',
      received: '2 other order(s)',
      shows: ['x0007', 'x0009'],
    },
    {
      claim: 'may go on where no limit was sent and a page is as long as the default',
      ...complete,
      of: [
        ...known,
        listed('status=any&page=1', orders(50, 100)),
        listed('status=any&page=2', orders(50, 200)),
      ],
      says: 'nothing',
    },
  ]);
});

describe('a count', () => {
  const between = (count: unknown, some: readonly Wire[], after = some, query = 'status=open&limit=5') => [
    listed(query, some),
    counted('status=open', count),
    listed(query, after),
  ];
  judges(countAgrees, [
    { claim: 'is the length of its list', of: between(2, orders(2)), says: 'holds' },
    {
      claim: 'is one more',
      of: between(3, orders(2)),
      says: 'breaks',
      message: 'The count says 3, the list of the same selection holds 2.',
      pointer: '/count',
      expected: '2',
      received: '3',
      shows: ['x0002', 'x0001', 'x0003'],
    },
    { claim: 'is at least the length of a list that may go on', of: between(9, orders(5)), says: 'holds' },
    { claim: 'is just the length of a list that may go on', of: between(5, orders(5)), says: 'holds' },
    {
      claim: 'is less than a list that may go on',
      of: between(4, orders(5)),
      says: 'breaks',
      message: 'The count says 4, the list of the same selection holds at least 5.',
      pointer: '/count',
      expected: '5 or more',
      received: '4',
    },
    {
      claim: 'is not judged where the lists around it differ',
      of: between(9, orders(2), orders(2, 2)),
      says: 'nothing',
    },
    { claim: 'is not judged after one list alone', of: between(9, orders(2)).slice(0, 2), says: 'nothing' },
    {
      claim: 'is not judged by lists of another selection',
      of: between(9, orders(2), orders(2), 'status=closed'),
      says: 'nothing',
    },
    {
      claim: 'leaves other selections to other requirements',
      with: { status: 'any' },
      of: between(9, orders(2)),
      says: 'nothing',
    },
    { claim: 'is not judged where it is no number', of: between('2', orders(2)), says: 'nothing' },
  ]);
});
