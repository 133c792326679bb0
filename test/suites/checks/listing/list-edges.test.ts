import { describe } from 'vitest';
import { countAgrees } from '../../../../suites/checks/listing/count-agrees.ts';
import { fieldsOnly } from '../../../../suites/checks/listing/fields-only.ts';
import { limitMaximum } from '../../../../suites/checks/listing/limit-maximum.ts';
import { limitObeyed } from '../../../../suites/checks/listing/limit-obeyed.ts';
import { pages } from '../../../../suites/checks/listing/pages.ts';
import { sorted } from '../../../../suites/checks/listing/sorted.ts';
import { counted, created, listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, order, type Wire } from '../../kit/wire.ts';

/** Orders 1, 2, … */
const orders = (many: number, from = 1): readonly Wire[] =>
  Array.from({ length: many }, (_, index) => order({ id: from + index }));

describe('a page that is not full', () => {
  judges(limitObeyed, [
    {
      claim: 'could not be too long',
      with: { limit: 'asked' },
      of: [listed('limit=2', orders(1))],
      says: 'nothing',
    },
    {
      claim: 'is judged by its limit alone where one was sent',
      with: { limit: 'default' },
      of: [listed('limit=2', orders(3))],
      says: 'nothing',
    },
    {
      claim: 'is judged by the default alone where no limit was sent',
      with: { limit: 'asked' },
      of: [listed('status=any', orders(51))],
      says: 'nothing',
    },
  ]);

  judges(limitMaximum, [
    {
      claim: 'could not be cut',
      of: [listed('limit=250', orders(49), { intent: 'over-limit' })],
      says: 'nothing',
    },
    {
      claim: 'is not judged by another request that is to be refused',
      of: [listed('limit=250', orders(51), { intent: 'no-credentials' })],
      says: 'nothing',
    },
  ]);
});

describe('a list in an order that cannot be told', () => {
  const two = (attribute: string, first: unknown, second: unknown) => [
    order({ id: 1, [attribute]: first }),
    order({ id: 2, [attribute]: second }),
  ];
  const by = (wanted: string, some: readonly Wire[]) => ({
    with: { order: wanted },
    of: [listed(`order=${encodeURIComponent(wanted)}`, some)],
  });
  const [early, late] = ['2025-01-01T00:00:00Z', '2025-01-02T00:00:00Z'];
  judges(sorted, [
    {
      claim: 'takes orders without times as they come',
      ...by('created_at asc', two('created_at', late, null)),
      says: 'holds',
    },
    {
      claim: 'takes orders after those without times as they come',
      ...by('created_at asc', two('created_at', null, early)),
      says: 'holds',
    },
    {
      claim: 'rises by the time of the last change, whatever that of the creation',
      ...by(
        'updated_at asc',
        two('updated_at', early, late).map((it, index) => ({ ...it, created_at: index ? early : late })),
      ),
      says: 'holds',
    },
    {
      claim: 'may fall with two of one time',
      ...by('updated_at desc', two('updated_at', late, late)),
      says: 'holds',
    },
    {
      claim: 'falls by the time of the last change, and rises',
      ...by('updated_at desc', two('updated_at', early, late)),
      says: 'breaks',
      message: `A list with order=updated_at desc has order 2 (${late}) out of its place.`,
      pointer: '/orders/1/updated_at',
      expected: 'updated_at falling',
      received: `${early}, ${late}`,
    },
    {
      claim: 'shows the first 200 characters of its times',
      ...by('created_at asc', [
        ...Array.from({ length: 12 }, (_, index) => order({ id: index + 3, created_at: late })),
        order({ id: 1, created_at: early }),
      ]),
      says: 'breaks',
      message: `A list with order=created_at asc has order 1 (${early}) out of its place.`,
      pointer: '/orders/12/created_at',
      expected: 'created_at rising',
      received: `${late}, `.repeat(10).slice(0, 200),
    },
  ]);
});

describe('a list of some fields that are many', () => {
  const names = Array.from({ length: 14 }, (_, index) => `field_${String(index + 1)}`);
  const whole = Object.fromEntries(names.map((name) => [name, null]));
  judges(fieldsOnly, [
    {
      claim: 'names the first 5 that it also holds, and the first 12 of all',
      with: { fields: 'only' },
      of: [listed('fields=id', [whole])],
      says: 'breaks',
      message: `fields=id was asked for; the order also holds ${names.slice(0, 5).join(', ')}.`,
      pointer: '/orders/0',
      expected: 'id',
      received: names.slice(0, 12).join(', '),
    },
  ]);
});

describe('a count of one selection', () => {
  const between = (query: string, count: number) => [
    listed(query, orders(2)),
    counted(query, count),
    listed(query, orders(2)),
  ];
  judges(countAgrees, [
    {
      claim: 'is judged by the requirement of its status',
      with: { status: 'open' },
      of: between('status=open', 2),
      says: 'holds',
    },
    {
      claim: 'is wrong by the requirement of its status',
      with: { status: 'open' },
      of: between('status=open', 1),
      says: 'breaks',
      message: 'The count says 1, the list of the same selection holds 2.',
      pointer: '/count',
      expected: '2',
      received: '1',
    },
    {
      claim: 'leaves another status to another requirement though it is wrong',
      with: { status: 'open' },
      of: between('status=closed', 1),
      says: 'nothing',
    },
    {
      claim: 'is judged in any selection where its requirement names none',
      of: between('status=closed', 2),
      says: 'holds',
    },
  ]);
});

describe('pages that do not select an order', () => {
  judges(pages, [
    {
      claim: 'may lack it',
      with: { question: 'complete' },
      of: [
        created({}, cancelledOrder()),
        read(cancelledOrder()),
        listed('status=closed&limit=2&page=1', orders(2)),
        listed('status=closed&limit=2&page=2', []),
      ],
      says: 'holds',
    },
  ]);
});
