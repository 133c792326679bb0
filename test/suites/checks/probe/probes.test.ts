import { describe } from 'vitest';
import { refusalChangesNothing } from '../../../../suites/checks/probe/refusal-changes-nothing.ts';
import { refusedWith } from '../../../../suites/checks/probe/refused-with.ts';
import { cancelled, created, exchange, listed, read } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { cancelledOrder, order, type Wire } from '../../kit/wire.ts';

describe('a request made to be refused', () => {
  const nobody = { with: { intent: 'no-credentials', status: 401 } };
  const asking = (status: number) => [listed('limit=1', [], { intent: 'no-credentials', status })];
  judges(refusedWith, [
    { claim: 'takes the documented refusal', ...nobody, of: asking(401), says: 'holds' },
    {
      claim: 'takes any refusal of a class',
      with: { intent: 'no-credentials', class: 4 },
      of: asking(422),
      says: 'holds',
    },
    {
      claim: 'refuses a redirect where a class is due',
      with: { intent: 'no-credentials', class: 4 },
      of: asking(302),
      says: 'breaks',
      message: 'GET /orders.json?limit=1 (no credentials) was answered with 302 instead of 4xx.',
      expected: '4xx',
      received: '302',
    },
    {
      claim: 'refuses that it was carried out',
      ...nobody,
      of: asking(200),
      says: 'breaks',
      message: 'GET /orders.json?limit=1 (no credentials) was answered with 200 instead of 401.',
      expected: '401',
      received: '200',
    },
    {
      claim: 'refuses another refusal',
      ...nobody,
      of: asking(403),
      says: 'breaks',
      message: 'GET /orders.json?limit=1 (no credentials) was answered with 403 instead of 401.',
      expected: '401',
      received: '403',
    },
    { claim: 'says nothing over the limit of calls', ...nobody, of: asking(429), says: 'nothing' },
    {
      claim: 'says nothing where our good credentials are refused',
      with: { intent: 'unknown-order', status: 404 },
      of: [exchange('getOrder', { answer: {} }, { intent: 'unknown-order', status: 403 })],
      says: 'nothing',
    },
    { claim: 'leaves a shop that fails to another check', ...nobody, of: asking(500), says: 'nothing' },
    {
      claim: 'leaves other refusals to other requirements',
      with: { intent: 'wrong-credentials', status: 401 },
      of: asking(200),
      says: 'nothing',
    },
    {
      claim: 'leaves other operations to other requirements',
      with: { intent: 'unknown-order', operation: 'getOrder', status: 404 },
      of: [exchange('closeOrder', { answer: {} }, { intent: 'unknown-order' })],
      says: 'nothing',
    },
    {
      claim: 'says nothing of a plain request',
      ...nobody,
      of: [listed('limit=1', [], { status: 401 })],
      says: 'nothing',
    },
  ]);

  const malformed = { with: { intent: 'malformed-body' } };
  const between = (before: Wire, after: Wire, status = 400) => [
    read(before),
    exchange('updateOrder', { answer: {} }, { intent: 'malformed-body', status }),
    read(after),
  ];
  judges(refusalChangesNothing, [
    { claim: 'finds the order as it was', ...malformed, of: between(order(), order()), says: 'holds' },
    {
      claim: 'may find the time of the last change later',
      ...malformed,
      of: between(order(), order({ updated_at: '2025-01-02T05:00:00Z' })),
      says: 'holds',
    },
    {
      claim: 'finds the order changed',
      ...malformed,
      of: between(order(), order({ note: 'half a bo' })),
      says: 'breaks',
      message: 'A request answered with 400 changed note of the order.',
      pointer: '/order/note',
      expected: 'null',
      received: '"half a bo"',
      shows: ['x0003', 'x0002', 'x0001'],
    },
    {
      claim: 'says nothing where the order was not read before',
      ...malformed,
      of: between(order(), cancelledOrder()).slice(1),
      says: 'nothing',
    },
    {
      claim: 'says nothing where a write lies between',
      ...malformed,
      of: between(order(), order()).toSpliced(1, 0, cancelled({}, cancelledOrder())),
      says: 'nothing',
    },
    {
      claim: 'leaves other refusals to other requirements',
      with: { intent: 'no-credentials' },
      of: between(order(), cancelledOrder()),
      says: 'nothing',
    },
    {
      claim: 'says nothing of a creation, which names no order',
      with: { intent: 'no-credentials' },
      of: [created({}, order(), { intent: 'no-credentials', status: 401 })],
      says: 'nothing',
    },
  ]);
});
