import { describe } from 'vitest';
import { answerAsRead } from '../../../../suites/checks/creation/answer-as-read.ts';
import { linesKeptTogether } from '../../../../suites/checks/creation/lines-kept-together.ts';
import { sourceName } from '../../../../suites/checks/creation/source-name.ts';
import { cancelled, created, read, type Sent } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, exact, line, order, without } from '../../kit/wire.ts';

/** A request with these lines, and the answer with those. */
const lines = (asked: readonly object[], answered: readonly object[]): readonly Sent[] => [
  created({ line_items: asked }, order({ line_items: answered })),
];
const composed = 'Hà Nội'.normalize('NFC');
const decomposed = 'Hà Nội'.normalize('NFD');

describe('the lines of a new order', () => {
  const asked = [
    { title: decomposed, quantity: 2 },
    { variant_id: 5, quantity: 1 },
  ];
  judges(linesKeptTogether, [
    {
      claim: 'come back, each with its quantity',
      of: lines(asked, [line({ variant_id: 5, quantity: 1 }), line({ title: composed, quantity: 2 })]),
      says: 'holds',
    },
    {
      claim: 'do not swap their quantities',
      of: lines(asked, [line({ variant_id: 5, quantity: 2 }), line({ title: composed, quantity: 1 })]),
      says: 'breaks',
      message: `The order was created with the lines 1 × variant 5 | 2 × "${composed}", but has 1 × "${composed}" | 2 × variant 5.`,
      pointer: '/order/line_items',
      expected: `1 × variant 5 | 2 × "${composed}"`,
      received: `1 × "${composed}" | 2 × variant 5`,
    },
    {
      claim: 'are as many as were sent',
      of: lines(
        [
          { title: 'Áo', quantity: 1 },
          { title: 'Áo', quantity: 1 },
        ],
        [line({ title: 'Áo', quantity: 2 })],
      ),
      says: 'breaks',
      message: 'The order was created with the lines 1 × "Áo" | 1 × "Áo", but has 2 × "Áo".',
      pointer: '/order/line_items',
      expected: '1 × "Áo" | 1 × "Áo"',
      received: '2 × "Áo"',
    },
    {
      claim: 'are not judged where none are answered',
      of: [created({}, without(order(), 'line_items'))],
      says: 'nothing',
    },
  ]);
});

describe('a new order and the reading after it', () => {
  judges(answerAsRead, [
    { claim: 'takes the same order', of: [created({}, order()), read(order())], says: 'holds' },
    {
      claim: 'lets payments and the time of the change follow',
      of: [
        created({}, order()),
        read(order({ updated_at: '2025-01-02T03:00:01Z', transactions: [{ id: 1 }] })),
      ],
      says: 'holds',
    },
    {
      claim: 'takes an amount in other digits and null for an empty list',
      of: [created({}, order()), read(order({ total_price: exact('200.0000'), refunds: null }))],
      says: 'holds',
    },
    {
      claim: 'refuses another total',
      of: [created({}, order()), read(order({ total_price: exact('200.0001') }))],
      says: 'breaks',
      message: 'The answer to the creation and the order read after it differ in totalPrice.',
      pointer: '/order/total_price',
      expected: '200',
      received: '200.0001',
      shows: ['x0002', 'x0001'],
    },
    {
      claim: 'compares no reading after another write',
      of: [created({}, order()), cancelled({}, cancelledOrder()), read(cancelledOrder())],
      says: 'nothing',
    },
    { claim: 'says nothing of an order that was not read', of: [created({}, order())], says: 'nothing' },
  ]);
});

describe('the source of a new order', () => {
  const own = { with: { source: 'own' } };
  const reserved = { with: { source: 'protected' } };
  const named = (asked: string, kept: unknown) => [
    created({ source_name: asked }, order({ source_name: kept })),
  ];
  judges(sourceName, [
    { claim: 'is kept', ...own, of: named('my-app', 'my-app'), says: 'holds' },
    {
      claim: 'is not replaced where it is free',
      ...own,
      of: named('my-app', 'web'),
      says: 'breaks',
      message: 'The order was created with the source name "my-app", but has web.',
      pointer: '/order/source_name',
      expected: '"my-app"',
      received: 'web',
    },
    {
      claim: 'is kept though it is protected',
      ...reserved,
      of: named('pos', 'pos'),
      says: 'follows',
      readings: ['example'],
    },
    {
      claim: "is the app's own",
      ...reserved,
      of: named('pos', '1000123'),
      says: 'follows',
      readings: ['text'],
    },
    {
      claim: 'is not another that is protected',
      ...reserved,
      of: named('pos', 'web'),
      says: 'breaks',
      message: 'The order was created with the source name "pos", but has web.',
      pointer: '/order/source_name',
      expected: '"pos", or the app\'s own',
      received: 'web',
    },
    {
      claim: 'is not nothing',
      ...reserved,
      of: named('pos', null),
      says: 'breaks',
      message: 'The order was created with the source name "pos", but has null.',
      pointer: '/order/source_name',
      expected: '"pos", or the app\'s own',
      received: 'null',
    },
    {
      claim: 'leaves protected names to another requirement',
      ...own,
      of: named('pos', 'web'),
      says: 'nothing',
    },
    {
      claim: 'leaves free names to another requirement',
      ...reserved,
      of: named('my-app', 'x'),
      says: 'nothing',
    },
    { claim: 'says nothing where none was sent', ...own, of: [created({}, order())], says: 'nothing' },
  ]);
});
