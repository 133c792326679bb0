import { describe, expect, test } from 'vitest';
import { openShop, shirt } from './ask.ts';

const draft = { order: { line_items: [shirt] } };

/** Every operation, with `:id` for an order. */
const operations = [
  { line: 'GET /orders.json' },
  { line: 'GET /orders/count.json' },
  { line: 'GET /orders/:id.json' },
  { line: 'POST /orders.json', body: draft },
  { line: 'PUT /orders/:id.json', body: { order: { note: 'x' } } },
  { line: 'POST /orders/:id/confirm.json', body: {} },
  { line: 'POST /orders/:id/close.json', body: {} },
  { line: 'POST /orders/:id/open.json', body: {} },
  { line: 'POST /orders/:id/cancel.json', body: {} },
  { line: 'POST /orders/:id/tags.json', body: { tags: 'a' } },
  { line: 'DELETE /orders/:id/tags.json', body: { tags: 'a' } },
  { line: 'POST /orders/:id/assign.json', body: { location_id: 1 } },
];

const reads = operations.filter(({ line }) => line.startsWith('GET'));
const writes = operations.filter(({ line }) => !line.startsWith('GET'));
const named = operations.filter(({ line }) => line.includes(':id'));
const withBody = writes.filter(({ body }) => body !== undefined);

describe('without a valid token', () => {
  test.each(operations)('$line answers 401', async ({ line, body }) => {
    await using shop = await openShop();
    for (const token of [null, 'wrong', `${shop.tokens.write}x`]) {
      const asked = await shop.ask(line.replace(':id', '1'), { body, token });
      expect(asked.status).toBe(401);
      expect(asked.json).toHaveProperty('errors');
      expect(asked.headers.get('x-haravan-api-call-limit')).toBe('1/80');
    }
  });
});

describe('with a token of the read scope', () => {
  test.each(reads)('$line is allowed', async ({ line }) => {
    await using shop = await openShop();
    const id = await shop.create();
    expect((await shop.ask(line.replace(':id', id), { token: shop.tokens.read })).status).toBe(200);
  });

  test.each(writes)('$line answers 403 and does nothing', async ({ line, body }) => {
    await using shop = await openShop();
    const id = await shop.create();
    const before = (await shop.ask('GET /orders.json?status=any')).text;
    expect((await shop.ask(line.replace(':id', id), { body, token: shop.tokens.read })).status).toBe(403);
    expect((await shop.ask('GET /orders.json?status=any')).text).toBe(before);
  });
});

describe('of an order that is not there', () => {
  test.each(named)('$line answers 404', async ({ line, body }) => {
    await using shop = await openShop();
    const asked = await shop.ask(line.replace(':id', '999999999999'), { body });
    expect(asked.status).toBe(404);
    expect(asked.json).toHaveProperty('errors');
  });
});

describe('a malformed body', () => {
  test.each(withBody)('of $line answers 400', async ({ line, body }) => {
    await using shop = await openShop();
    const at = line.replace(':id', await shop.create());
    expect((await shop.ask(at, { raw: '{"order":' })).status).toBe(400);
    expect((await shop.ask(at, { body, contentType: 'text/plain' })).status).toBe(400);
    expect(
      (await shop.ask(at, { body, contentType: 'application/json; charset=utf-8' })).status,
    ).toBeLessThan(300);
  });
});

describe('a create that makes no sense', () => {
  test.each([
    { why: 'no lines', order: { line_items: [] } },
    { why: 'no quantity', order: { line_items: [{ title: 'a', price: 1 }] } },
    { why: 'quantity 0', order: { line_items: [{ ...shirt, quantity: 0 }] } },
    { why: 'quantity 1.5', order: { line_items: [{ ...shirt, quantity: 1.5 }] } },
    { why: 'no price', order: { line_items: [{ title: 'a', quantity: 1 }] } },
    { why: 'an unknown variant', order: { line_items: [{ variant_id: 3, quantity: 1 }] } },
    { why: 'a title that is a number', order: { line_items: [{ ...shirt, title: 5 }] } },
    { why: 'an unlisted financial status', order: { line_items: [shirt], financial_status: 'rich' } },
    { why: 'an unlisted transaction', order: { line_items: [shirt], transactions: [{ kind: 'theft' }] } },
    {
      why: 'a refund on creation',
      order: { line_items: [shirt], transactions: [{ kind: 'refund', amount: 1 }] },
    },
    { why: 'no order', order: null },
  ])('is refused with 422 for $why, and creates nothing', async ({ order }) => {
    await using shop = await openShop({ existingOrders: 0 });
    const asked = await shop.ask('POST /orders.json', { body: { order } });
    expect(asked.status).toBe(422);
    expect(asked.json).toHaveProperty('errors');
    expect((await shop.ask('GET /orders/count.json?status=any')).json).toEqual({ count: 0 });
  });
});

test('an unknown path answers 404 as JSON', async () => {
  await using shop = await openShop();
  for (const line of ['GET /shops.json', 'PATCH /orders/1.json', 'GET /orders']) {
    const asked = await shop.ask(line);
    expect(asked.status).toBe(404);
    expect(asked.headers.get('content-type')).toContain('application/json');
  }
});
