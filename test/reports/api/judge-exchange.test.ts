import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  GivenError,
  isConformant,
  judgeExchange,
  type ExchangeGiven,
  type JudgedRequirement,
} from '../../../reports/api/index.ts';
import { platforms } from '../../../spec/platforms.ts';

interface Documented {
  readonly abridged: boolean;
  readonly request: { readonly method: string; readonly path?: string; readonly body?: object };
  readonly status: number;
  readonly answer: object;
}

/** Of the page itself: it answers one order where another was asked for, and lists one that its own filter leaves out. */
const slips = ['get-order-01-by-id.json', 'list-orders-02-updated-since.json'];

const documented = platforms.flatMap((platform) => {
  const folder = new URL(`../../../spec/${platform}/examples/`, import.meta.url);
  return readdirSync(folder).map((file) => ({
    platform,
    file,
    example: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Documented,
  }));
});

const failures = (judged: readonly JudgedRequirement[]): readonly string[] =>
  judged.filter(({ outcome }) => outcome !== 'pass').map(({ id, message }) => `${id}: ${message}`);

test.each(documented.filter(({ example, file }) => !example.abridged && !slips.includes(file)))(
  'passes the documented exchange $platform $file',
  async ({ platform, example: { request, status, answer } }) => {
    const { method, path = '', body = null } = request;
    const judged = await judgeExchange(
      { request: { method, url: path, body }, response: { status, body: answer } },
      { platform },
    );
    expect(judged.filter(({ outcome }) => outcome === 'pass').length).toBeGreaterThan(2);
    expect(failures(judged)).toEqual([]);
  },
);

const list = (response: ExchangeGiven['response'], url = '/orders.json?limit=2'): ExchangeGiven => ({
  request: { method: 'get', url },
  response,
});

const judge = (exchange: ExchangeGiven): Promise<readonly JudgedRequirement[]> =>
  judgeExchange(exchange, { platform: 'haravan' });

test('finds an answer that is no JSON, and another that is none of the documented envelope', async () => {
  expect(failures(await judge(list({ status: 200, body: '<html>' }))).join()).toContain(
    'text that is not JSON',
  );
  expect(failures(await judge(list({ status: 200, body: '{"data":[]}' }))).join()).toContain(
    'has no "orders"',
  );
});

test('finds an internal error, and more orders than were asked for', async () => {
  expect(failures(await judge(list({ status: 500, body: '{}' }))).join()).toContain(
    'made the shop fail with 500',
  );
  const orders = [{ id: 1 }, { id: 2 }, { id: 3 }];
  expect(failures(await judge(list({ status: 200, body: { orders } }))).join()).toMatch(/3 orders|limit/);
});

test('holds no refusal against a shop: only the app knows what it asked for', async () => {
  const judged = await judge(
    list({ status: 422, headers: { 'x-haravan-api-call-limit': '1/80' }, body: '{"errors":"no"}' }),
  );
  expect(failures(judged)).toEqual([]);
});

test('judges headers where they are given, in letters of either case', async () => {
  const told = async (headers?: Record<string, string> | Headers): Promise<string> =>
    failures(await judge(list({ status: 200, body: '{"orders":[]}', ...(headers && { headers }) }))).join();
  expect(await told()).toBe('');
  expect(await told({})).toContain('x-haravan-api-call-limit');
  expect(await told({ 'X-Haravan-Api-Call-Limit': '1/80' })).toBe('');
  expect(await told(new Headers({ 'X-Haravan-Api-Call-Limit': '1/80' }))).toBe('');
});

test('finds the operation below any API base', async () => {
  const judged = await judge(
    list({ status: 200, body: '{"orders":[]}' }, 'https://apis.example.vn/a/b/orders.json?limit=50'),
  );
  expect(isConformant(judged)).toBe(true);
});

test('refuses what means no operation, and names those there are', async () => {
  const judging = judge({ request: { method: 'GET', url: '/products.json' }, response: { status: 200 } });
  await expect(judging).rejects.toThrow(GivenError);
  await expect(judging).rejects.toThrow(
    /GET \/products\.json is no operation of Haravan: one of GET \/orders\.json/,
  );
});

test.each([
  [{}, 'a request with method and url'],
  [null, 'a request with method and url'],
  [{ request: { method: 'GET', url: '/orders.json' } }, 'a response with its status'],
])('refuses an exchange like %j', async (given, message) => {
  await expect(judge(given as ExchangeGiven)).rejects.toThrow(message);
});
