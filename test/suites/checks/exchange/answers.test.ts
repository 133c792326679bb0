import { describe } from 'vitest';
import { callLimitHeader } from '../../../../suites/checks/exchange/call-limit-header.ts';
import { envelope } from '../../../../suites/checks/exchange/envelope.ts';
import { jsonBody } from '../../../../suites/checks/exchange/json-body.ts';
import { noServerError } from '../../../../suites/checks/exchange/no-server-error.ts';
import { retryAfter } from '../../../../suites/checks/exchange/retry-after.ts';
import { successStatus } from '../../../../suites/checks/exchange/success-status.ts';
import { counted, created, exchange, listed, read, tagged, unanswered } from '../../kit/exchanges.ts';
import { judges } from '../../kit/judging.ts';
import { order } from '../../kit/wire.ts';

const calls = (value: string) => ({ headers: { 'x-haravan-api-call-limit': value } });
const tooMany = (headers: Readonly<Record<string, string>> = {}) => ({
  status: 429,
  headers: { ...calls('80/80').headers, ...headers },
});
const page = '<!doctype html><title>Login</title>';
const html = { headers: { 'content-type': 'text/html' } };

describe('the limit of calls', () => {
  judges(callLimitHeader, [
    { claim: 'takes used/size', of: [read(order(), calls('32/80'))], says: 'holds' },
    { claim: 'takes a full bucket', of: [read(order(), calls('80/80'))], says: 'holds' },
    {
      claim: 'misses the header',
      of: [read(order())],
      says: 'breaks',
      message: 'The answer carries no x-haravan-api-call-limit.',
      expected: 'x-haravan-api-call-limit: used/size, such as 32/80',
      received: 'no such header',
    },
    {
      claim: 'refuses more calls than the bucket holds',
      of: [read(order(), calls('81/80'))],
      says: 'breaks',
      message: 'x-haravan-api-call-limit reads "81/80".',
      expected: 'x-haravan-api-call-limit: used/size, such as 32/80',
      received: '81/80',
    },
    { claim: 'leaves refusals alone', of: [read(order(), { status: 404 })], says: 'nothing' },
  ]);

  judges(retryAfter, [
    {
      claim: 'takes seconds with a fraction',
      of: [read(order(), tooMany({ 'retry-after': '2.0' }))],
      says: 'holds',
    },
    {
      claim: 'refuses a date',
      of: [read(order(), tooMany({ 'retry-after': 'Thu, 02 Jan 2025 03:00:00 GMT' }))],
      says: 'breaks',
      message: 'A call over the limit was refused without saying when to try again.',
      expected: 'Retry-After with seconds, such as 2.0',
      received: 'Thu, 02 Jan 2025 03:00:00 GMT',
    },
    {
      claim: 'misses the header',
      of: [read(order(), tooMany())],
      says: 'breaks',
      message: 'A call over the limit was refused without saying when to try again.',
      expected: 'Retry-After with seconds, such as 2.0',
      received: 'no such header',
    },
    { claim: 'says nothing of calls within the limit', of: [read(order())], says: 'nothing' },
    {
      claim: 'leaves a refusal alone that no bucket of the shop stands behind: it may be that of a gateway',
      of: [read(order(), { status: 429 })],
      says: 'nothing',
    },
  ]);
});

describe('the envelope', () => {
  const of = (operation: string) => ({ with: { operation } });
  judges(envelope, [
    { claim: 'takes one order under order', ...of('getOrder'), of: [read(order())], says: 'holds' },
    { claim: 'takes an empty list', ...of('listOrders'), of: [listed('status=any', [])], says: 'holds' },
    { claim: 'takes a count of none', ...of('countOrders'), of: [counted('status=any', 0)], says: 'holds' },
    {
      claim: 'takes tags that are null, where the last was deleted',
      ...of('deleteOrderTags'),
      of: [tagged('deleteOrderTags', { sent: 'VIP', answered: null })],
      says: 'holds',
    },
    {
      claim: 'refuses an order without its envelope',
      ...of('getOrder'),
      of: [exchange('getOrder', { answer: { id: 1001, name: '#1001' } })],
      says: 'breaks',
      message: 'The answer to getOrder has no "order" that is an object.',
      pointer: '/order',
      expected: '{"order": an object}',
      received: 'keys id, name',
    },
    {
      claim: 'refuses a list of one as an object',
      ...of('listOrders'),
      of: [exchange('listOrders', { answer: { order: order() } })],
      says: 'breaks',
      message: 'The answer to listOrders has no "orders" that is an array of objects.',
      pointer: '/orders',
      expected: '{"orders": an array of objects}',
      received: 'keys order',
    },
    {
      claim: 'refuses a list of something else than orders',
      ...of('listOrders'),
      of: [exchange('listOrders', { answer: { orders: [order(), 1001] } })],
      says: 'breaks',
      message: 'The answer to listOrders has no "orders" that is an array of objects.',
      pointer: '/orders',
      expected: '{"orders": an array of objects}',
      received: 'keys orders',
    },
    {
      claim: 'refuses a count that is text',
      ...of('countOrders'),
      of: [counted('status=any', '5')],
      says: 'breaks',
      message: 'The answer to countOrders has no "count" that is a whole number.',
      pointer: '/count',
      expected: '{"count": a whole number}',
      received: 'keys count',
    },
    {
      claim: 'refuses a count with a fraction',
      ...of('countOrders'),
      of: [counted('status=any', 5.5)],
      says: 'breaks',
      message: 'The answer to countOrders has no "count" that is a whole number.',
      pointer: '/count',
      expected: '{"count": a whole number}',
      received: 'keys count',
    },
    { claim: 'leaves other operations alone', ...of('getOrder'), of: [listed('', [])], says: 'nothing' },
    {
      claim: 'leaves refusals alone',
      ...of('getOrder'),
      of: [exchange('getOrder', { answer: { errors: 'Not Found' } }, { status: 404 })],
      says: 'nothing',
    },
    {
      claim: 'leaves what is not JSON to another check',
      ...of('getOrder'),
      of: [exchange('getOrder', { answer: page }, html)],
      says: 'nothing',
    },
  ]);
});

describe('the form of an answer', () => {
  judges(jsonBody, [
    { claim: 'takes JSON', of: [read(order())], says: 'holds' },
    {
      claim: 'refuses a page in place of JSON, and names its type',
      of: [exchange('getOrder', { answer: page }, html)],
      says: 'breaks',
      message:
        'GET /orders/1001.json was answered with text that is not JSON (text/html). If the target is not the API base, correct it.',
      pointer: '',
      expected: 'JSON',
      received: page,
    },
    {
      claim: 'refuses an empty body',
      of: [exchange('getOrder', { answer: '' })],
      says: 'breaks',
      message:
        'GET /orders/1001.json was answered with an empty body. If the target is not the API base, correct it.',
      pointer: '',
      expected: 'JSON',
      received: '',
    },
    {
      claim: 'refuses JSON that breaks off',
      of: [exchange('getOrder', { answer: '{"order": {"id": 1001' }, { headers: {} })],
      says: 'breaks',
      message:
        'GET /orders/1001.json was answered with text that is not JSON (no content type). If the target is not the API base, correct it.',
      pointer: '',
      expected: 'JSON',
      received: '{"order": {"id": 1001',
    },
    {
      claim: 'lets a refusal have any body',
      of: [exchange('getOrder', { answer: page }, { ...html, status: 404 })],
      says: 'nothing',
    },
    { claim: 'says nothing where nothing was received', of: [unanswered(read(order()))], says: 'nothing' },
  ]);
});

describe('the status of an answer', () => {
  judges(noServerError, [
    { claim: 'takes a success', of: [read(order())], says: 'holds' },
    { claim: 'takes a refusal', of: [read(order(), { status: 422 })], says: 'holds' },
    {
      claim: 'refuses 500',
      of: [read(order(), { status: 500 })],
      says: 'breaks',
      message: 'GET /orders/1001.json made the shop fail with 500.',
      expected: 'an answer below 500',
      received: '500',
    },
    ...[502, 503, 504].map((status) => ({
      claim: `says nothing of ${status}, which may be the network's`,
      of: [read(order(), { status })],
      says: 'nothing' as const,
    })),
    { claim: 'says nothing where nothing was received', of: [unanswered(read(order()))], says: 'nothing' },
  ]);

  const creating = { with: { operation: 'createOrder' } };
  judges(successStatus, [
    { claim: 'takes the documented status', ...creating, of: [created({}, order())], says: 'holds' },
    {
      claim: 'refuses another success',
      ...creating,
      of: [created({}, order(), { status: 200 })],
      says: 'breaks',
      message: 'A documented POST /orders.json was answered with 200 instead of 201.',
      expected: '201',
      received: '200',
    },
    {
      claim: 'refuses a refusal of a documented request',
      ...creating,
      of: [created({}, order(), { status: 422 })],
      says: 'breaks',
      message: 'A documented POST /orders.json was answered with 422 instead of 201.',
      expected: '201',
      received: '422',
    },
    ...[401, 403].map((status) => ({
      claim: `cannot tell where the credentials are refused with ${status}`,
      ...creating,
      of: [created({}, order(), { status })],
      says: 'unclear' as const,
      message: `the shop refused the credentials of a createOrder with ${status}`,
    })),
    ...[429, 500, 503].map((status) => ({
      claim: `leaves ${status} to other checks`,
      ...creating,
      of: [created({}, order(), { status })],
      says: 'nothing' as const,
    })),
    {
      claim: 'says nothing of a request made to be refused',
      ...creating,
      of: [created({}, order(), { status: 401, intent: 'no-credentials' })],
      says: 'nothing',
    },
    { claim: 'says nothing of other operations', ...creating, of: [read(order())], says: 'nothing' },
  ]);
});
