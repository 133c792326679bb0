import { describe } from 'vitest';
import { callLimitHeader } from '../../../../suites/checks/exchange/call-limit-header.ts';
import { decimalDigits } from '../../../../suites/checks/exchange/decimal-digits.ts';
import { envelope } from '../../../../suites/checks/exchange/envelope.ts';
import { field } from '../../../../suites/checks/exchange/field.ts';
import { jsonBody } from '../../../../suites/checks/exchange/json-body.ts';
import { retryAfter } from '../../../../suites/checks/exchange/retry-after.ts';
import { successStatus } from '../../../../suites/checks/exchange/success-status.ts';
import { counted, exchange, listed, read, tagged, unanswered } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { exact, order } from '../../kit/wire.ts';

const none = unanswered(read(order()));

describe('a header', () => {
  const calls = (value: string) => [read(order(), { headers: { 'x-haravan-api-call-limit': value } })];
  judges(callLimitHeader, [
    ...['32 / 80', '32/80 calls', '32/80/90', 'calls 32/80', '32/', '/80', '32', '3.5/80', '-1/80'].map(
      (value) => ({
        claim: `is not of the form ${value}`,
        of: calls(value),
        says: 'breaks' as const,
        message: `x-haravan-api-call-limit reads "${value}".`,
        expected: 'x-haravan-api-call-limit: used/size, such as 32/80',
        received: value,
      }),
    ),
    { claim: 'may count no calls', of: calls('0/80'), says: 'holds' },
    { claim: 'is not missed where nothing was received', of: [none], says: 'nothing' },
  ]);

  const waiting = (value: string) => [
    read(order(), { status: 429, headers: { 'x-haravan-api-call-limit': '80/80', 'retry-after': value } }),
  ];
  judges(retryAfter, [
    ...['2', '10', '2.0', '0.25', '12.50'].map((value) => ({
      claim: `may say ${value} seconds`,
      of: waiting(value),
      says: 'holds' as const,
    })),
    ...['2s', 'in 2', '-2', '.5', '2.', '2.x', ''].map((value) => ({
      claim: `does not say when in ${value || 'no'} seconds`,
      of: waiting(value),
      says: 'breaks' as const,
      message: 'A call over the limit was refused without saying when to try again.',
      expected: 'Retry-After with seconds, such as 2.0',
      received: value,
    })),
  ]);
});

describe('the content of an answer', () => {
  const of = (operation: string) => ({ with: { operation } });
  const missing = (operation: string, words: string, key: string, received = `keys ${key}`) => ({
    says: 'breaks' as const,
    message: `The answer to ${operation} has no "${key}" that is ${words}.`,
    pointer: `/${key}`,
    expected: `{"${key}": ${words}}`,
    received,
  });
  judges(envelope, [
    {
      claim: 'may be a count of several digits',
      ...of('countOrders'),
      of: [counted('status=any', 250)],
      says: 'holds',
    },
    {
      claim: 'is no count below none',
      ...of('countOrders'),
      of: [counted('status=any', -1)],
      ...missing('countOrders', 'a whole number', 'count'),
    },
    {
      claim: 'is no count with an exponent',
      ...of('countOrders'),
      of: [counted('status=any', exact('1e1'))],
      ...missing('countOrders', 'a whole number', 'count'),
    },
    {
      claim: 'may be a list of orders',
      ...of('listOrders'),
      of: [listed('status=any', [order(), order({ id: 1002 })])],
      says: 'holds',
    },
    {
      claim: 'may be tags',
      ...of('addOrderTags'),
      of: [tagged('addOrderTags', { sent: 'a', answered: 'VIP,a' })],
      says: 'holds',
    },
    {
      claim: 'is no list of tags',
      ...of('addOrderTags'),
      of: [exchange('addOrderTags', { asked: { tags: 'a' }, answer: { tags: ['VIP', 'a'] } })],
      ...missing('addOrderTags', 'a string', 'tags'),
    },
    {
      claim: 'is not tags where there are none',
      ...of('deleteOrderTags'),
      of: [exchange('deleteOrderTags', { asked: { tags: 'a' }, answer: {} })],
      ...missing('deleteOrderTags', 'a string', 'tags', 'keys none'),
    },
    {
      claim: 'is no text',
      ...of('getOrder'),
      of: [exchange('getOrder', { answer: '"order"' })],
      ...missing('getOrder', 'an object', 'order', 'string'),
    },
  ]);

  const long = 'x'.repeat(121);
  judges(jsonBody, [
    {
      claim: 'is shown up to 120 characters where it is no JSON',
      of: [exchange('getOrder', { answer: long })],
      says: 'breaks',
      message:
        'GET /orders/1001.json was answered with text that is not JSON (application/json). If the target is not the API base, correct it.',
      pointer: '',
      expected: 'JSON',
      received: long.slice(1),
    },
  ]);
});

describe('an answer within the limit of calls', () => {
  judges(retryAfter, [
    {
      claim: 'need not say when to try again',
      of: [read(order(), { headers: { 'x-haravan-api-call-limit': '1/80' } })],
      says: 'nothing',
    },
  ]);
  judges(field, [
    {
      claim: 'holds no attribute where it is no JSON',
      with: { path: '*' },
      of: [exchange('getOrder', { answer: 'x' })],
      says: 'nothing',
    },
  ]);
});

describe('a request that nothing answered', () => {
  judges(decimalDigits, [{ claim: 'has no decimals', of: [none], says: 'nothing' }]);
  judges(successStatus, [
    { claim: 'has no status', with: { operation: 'getOrder' }, of: [none], says: 'nothing' },
  ]);
  judges(retryAfter, [{ claim: 'has no header', of: [none], says: 'nothing' }]);
});
