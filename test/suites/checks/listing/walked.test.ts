import { describe, expect, it } from 'vitest';
import { walked } from '../../../../suites/checks/listing/walked.ts';
import { counted, created, exchange, listed, type Sent } from '../../kit/exchanges.ts';
import { judges, said } from '../../kit/judging.ts';
import { order, type Wire } from '../../kit/wire.ts';

const max = '2025-01-02T00:00:00Z';
const walk = `status=any&created_at_max=${max}&order=created_at+desc&limit=2`;
const selection = `status=any&created_at_max=${max}`;

/** Order `id`, created on that day of December. */
const on = (id: number, day: number): Wire =>
  order({ id, created_at: `2024-12-${String(day).padStart(2, '0')}T03:00:00Z` });

const [a, b, c] = [on(1003, 30), on(1002, 20), on(1001, 10)];

/** The shop is counted around a look at its newest orders, and walked through with counts before and after. */
function walkOf(
  pages: readonly (readonly Wire[])[],
  {
    count = 3,
    after = count,
    shop = count,
    newest = a,
  }: { count?: number; after?: number; shop?: number; newest?: Wire } = {},
): readonly Sent[] {
  return [
    counted('status=any', shop),
    listed('status=any&order=created_at+desc&limit=50', [newest]),
    counted('status=any', shop),
    counted(selection, count),
    ...pages.map((orders, index) => listed(`${walk}&page=${index + 1}`, orders)),
    counted(selection, after),
  ];
}

const whole = walkOf([[a, b], [c]]);

describe('a list that is walked through', () => {
  judges(walked, [
    {
      claim: 'accepts pages that have nothing in common',
      says: 'holds',
      of: whole,
      with: { question: 'disjoint' },
    },
    {
      claim: 'shows both pages that have an order in common, whoever made it',
      says: 'breaks',
      of: walkOf([[a, b], [b]]),
      with: { question: 'disjoint' },
      message: 'Order 1002 stands on two pages of one list.',
      expected: 'each order on one page',
      received: 'again on a later page',
      shows: ['x0006', 'x0005'],
    },
    {
      claim: 'does not ask of one page what it has in common with others',
      says: 'nothing',
      of: walkOf([[a]], { count: 1 }),
      with: { question: 'disjoint' },
    },
    {
      claim: 'says nothing where the counts before and after differ',
      says: 'nothing',
      of: walkOf([[a, b], [b]], { after: 4 }),
      with: { question: 'disjoint' },
    },
    {
      claim: 'says nothing where nobody counted afterwards',
      says: 'nothing',
      of: whole.slice(0, -1),
      with: { question: 'disjoint' },
    },
    {
      claim: 'says nothing where an order was created between',
      says: 'nothing',
      of: [...whole.slice(0, -1), created({}, order({ id: 1005 })), ...whole.slice(-1)],
      with: { question: 'disjoint' },
    },
    {
      claim: 'says nothing where a page is missing',
      says: 'nothing',
      of: walkOf([[a, b], [b]]).toSpliced(5, 1, listed(`${walk}&page=3`, [b])),
      with: { question: 'disjoint' },
    },
    {
      claim: 'accepts as many orders as were counted',
      says: 'holds',
      of: whole,
      with: { question: 'complete' },
    },
    {
      claim: 'misses an order that was counted and stands on no page',
      says: 'breaks',
      of: walkOf([[a, b], []]),
      with: { question: 'complete' },
      message: 'The count says 3, and 2 different orders stand on the pages of the list, 2 in all.',
      expected: '3 orders',
      received: '2 orders',
      shows: ['x0007', 'x0006'],
    },
    {
      claim: 'misses nothing of a walk that was left before its end',
      says: 'nothing',
      of: walkOf([[a, b]]),
      with: { question: 'complete' },
    },
    {
      claim: 'does not go by the count of a window, which the docs do not promise',
      says: 'nothing',
      of: walkOf([[a, b], []]).slice(3),
      with: { question: 'complete' },
    },
    {
      claim: 'does not go by a count from before the newest order',
      says: 'nothing',
      of: walkOf([[a, b], []], { newest: order({ created_at: '2025-01-03T00:00:00Z' }) }),
      with: { question: 'complete' },
    },
    {
      claim: 'accepts a count of its status',
      says: 'holds',
      of: whole,
      with: { question: 'counted', status: 'any' },
    },
    {
      claim: 'says nothing of the count of another status',
      says: 'nothing',
      of: whole,
      with: { question: 'counted', status: 'open' },
    },
    {
      claim: 'finds a count that is too small',
      says: 'breaks',
      of: walkOf([[a, b], [c]], { shop: 2 }),
      with: { question: 'counted' },
      message: 'The count says 2, the list of the same selection holds 3.',
      pointer: '/count',
      expected: '3',
      received: '2',
      shows: ['x0007', 'x0006'],
    },
    {
      claim: 'accepts pages in their order',
      says: 'holds',
      of: whole,
      with: { question: 'sorted', order: 'created_at desc' },
    },
    {
      claim: 'finds a page that begins with what is newer than the page before',
      says: 'breaks',
      of: walkOf([[a, c], [b]]),
      with: { question: 'sorted', order: 'created_at desc' },
      message:
        'A page of a list with order=created_at desc begins with order 1002 (2024-12-20T03:00:00Z), and the page before it ends with 2024-12-10T03:00:00Z.',
      expected: '2024-12-10T03:00:00Z or earlier',
      received: '2024-12-20T03:00:00Z',
      shows: ['x0006', 'x0005'],
    },
    {
      claim: 'says nothing of an order that was not asked for',
      says: 'nothing',
      of: whole,
      with: { question: 'sorted', order: 'updated_at desc' },
    },
  ]);

  it('refuses a question that is none', async () => {
    await expect(said(walked, whole, { question: 'pretty' })).rejects.toThrow('whether a walk is pretty');
  });
});

describe('a list by ids, of orders that come and go by what is done to them', () => {
  const since = (id: string, orders: readonly Wire[]): Sent =>
    listed(`status=open&limit=2&since_id=${id}`, orders);
  const byIds = (changed: number, bound = '2024-12-31T00:00:00Z'): readonly Sent[] => [
    counted('status=open', 3),
    since('0', [c, b]),
    since('1002', []),
    counted('status=open', 3),
    counted(`status=open&updated_at_min=${bound}`, changed),
  ];

  judges(walked, [
    {
      claim: 'misses an order where none was changed meanwhile',
      says: 'breaks',
      of: byIds(0),
      with: { question: 'complete' },
      message: 'The count says 3, and 2 different orders stand on the pages of the list, 2 in all.',
      expected: '3 orders',
      received: '2 orders',
    },
    {
      claim: 'says nothing where one may have left as another came',
      says: 'nothing',
      of: byIds(1),
      with: { question: 'complete' },
    },
    {
      claim: 'says nothing where changes were counted since after its beginning',
      says: 'nothing',
      of: byIds(0, '2025-02-01T00:00:00Z'),
      with: { question: 'complete' },
    },
    {
      claim: 'says nothing where nobody looked for changes',
      says: 'nothing',
      of: byIds(0).slice(0, -1),
      with: { question: 'complete' },
    },
    {
      claim: 'takes one page asked for twice, where a run went on, for one',
      says: 'holds',
      of: byIds(0)
        .toSpliced(2, 1, since('1002', [a]))
        .toSpliced(2, 0, since('1002', [a])),
      with: { question: 'disjoint' },
    },
  ]);

  it('is no walk where a page could not be had', async () => {
    const refused = exchange(
      'listOrders',
      { query: 'status=open&limit=2&since_id=1002', answer: {} },
      { status: 500 },
    );
    expect(await said(walked, byIds(0).toSpliced(2, 1, refused), { question: 'complete' })).toEqual([]);
  });
});
