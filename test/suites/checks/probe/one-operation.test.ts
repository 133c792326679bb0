import { describe } from 'vitest';
import { refusedWith } from '../../../../suites/checks/probe/refused-with.ts';
import { exchange } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';

describe('a request made to be refused, of one operation', () => {
  const reading = { with: { intent: 'unknown-order', operation: 'getOrder', status: 404 } };
  const unknown = (status: number) => [
    exchange('getOrder', { answer: {} }, { intent: 'unknown-order', status }),
  ];
  judges(refusedWith, [
    { claim: 'takes the documented refusal of it', ...reading, of: unknown(404), says: 'holds' },
    {
      claim: 'refuses another answer to it',
      ...reading,
      of: unknown(200),
      says: 'breaks',
      message: 'GET /orders/1001.json (unknown order) was answered with 200 instead of 404.',
      expected: '404',
      received: '200',
    },
  ]);
});
