import { describe, expect, test } from 'vitest';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import { openShop, shirt } from './ask.ts';

interface Operation {
  /** With `:id` for an order. */
  readonly line: string;
  readonly body?: object;
}

const draft = { order: { line_items: [shirt] } };

const everywhere: readonly Operation[] = [
  { line: 'GET /orders.json' },
  { line: 'GET /orders/count.json' },
  { line: 'GET /orders/:id.json' },
  { line: 'POST /orders.json', body: draft },
  { line: 'PUT /orders/:id.json', body: { order: { note: 'x' } } },
  { line: 'POST /orders/:id/close.json', body: {} },
  { line: 'POST /orders/:id/open.json', body: {} },
  { line: 'POST /orders/:id/cancel.json', body: {} },
];

const operations: Readonly<Record<Platform, readonly Operation[]>> = {
  haravan: [
    ...everywhere,
    { line: 'POST /orders/:id/confirm.json', body: {} },
    { line: 'POST /orders/:id/tags.json', body: { tags: 'a' } },
    { line: 'DELETE /orders/:id/tags.json', body: { tags: 'a' } },
    { line: 'POST /orders/:id/assign.json', body: { location_id: 1 } },
  ],
  sapo: [...everywhere, { line: 'DELETE /orders/:id.json' }],
};

const fullBucket: Readonly<Record<Platform, readonly [header: string, value: string]>> = {
  haravan: ['x-haravan-api-call-limit', '1/80'],
  sapo: ['x-sapo-api-call-limit', '1/40'],
};

const all = platforms.flatMap((platform) => operations[platform].map((one) => ({ platform, ...one })));
const reads = all.filter(({ line }) => line.startsWith('GET'));
const writes = all.filter(({ line }) => !line.startsWith('GET'));
const named = all.filter(({ line }) => line.includes(':id'));
const withBody = writes.filter(({ body }) => body !== undefined);

const everything = 'GET /orders.json?status=any';

describe('without a valid token', () => {
  test.each(all)('$line of $platform answers 401', async ({ platform, line, body }) => {
    await using shop = await openShop({ platform });
    for (const token of [null, 'wrong', `${shop.tokens.write}x`]) {
      const asked = await shop.ask(line.replace(':id', '1'), { body, token });
      expect(asked.status).toBe(401);
      expect(asked.json).toHaveProperty('errors');
      const [header, value] = fullBucket[platform];
      expect(asked.headers.get(header)).toBe(value);
    }
  });
});

describe('with a token of the read scope', () => {
  test.each(reads)('$line of $platform is allowed', async ({ platform, line }) => {
    await using shop = await openShop({ platform });
    const id = await shop.create();
    expect((await shop.ask(line.replace(':id', id), { token: shop.tokens.read })).status).toBe(200);
  });

  test.each(writes)('$line of $platform answers 403 and does nothing', async ({ platform, line, body }) => {
    await using shop = await openShop({ platform });
    const id = await shop.create();
    const before = (await shop.ask(everything)).text;
    expect((await shop.ask(line.replace(':id', id), { body, token: shop.tokens.read })).status).toBe(403);
    expect((await shop.ask(everything)).text).toBe(before);
  });
});

describe('of an order that is not there', () => {
  test.each(named)('$line of $platform answers 404', async ({ platform, line, body }) => {
    await using shop = await openShop({ platform });
    const asked = await shop.ask(line.replace(':id', '999999999999'), { body });
    expect(asked.status).toBe(404);
    expect(asked.json).toHaveProperty('errors');
  });
});

const unreadable = ['%zz', '%E4', 'x%25zz', '%2531', '%24%26'].flatMap((id) =>
  named.map((one) => ({ ...one, id })),
);

describe('of an order whose id is no number, however it is spelled', () => {
  test.each(unreadable)('$line with $id in a shop of $platform answers 400', async (asking) => {
    const { platform, line, body, id } = asking;
    await using shop = await openShop({ platform });
    const asked = await shop.ask(line.replace(':id', id), { body });
    expect(asked.status).toBe(400);
    expect(asked.json).toEqual({ errors: { order_id: ['must be integer'] } });
  });
});

describe('a malformed body', () => {
  test.each(withBody)('of $line of $platform answers 400', async ({ platform, line, body }) => {
    await using shop = await openShop({ platform });
    const at = line.replace(':id', await shop.create());
    expect((await shop.ask(at, { raw: '{"order":' })).status).toBe(400);
    expect((await shop.ask(at, { body, contentType: 'text/plain' })).status).toBe(400);
    expect(
      (await shop.ask(at, { body, contentType: 'application/json; charset=utf-8' })).status,
    ).toBeLessThan(300);
  });
});

const senseless = [
  { why: 'no lines', order: { line_items: [] } },
  { why: 'no quantity', order: { line_items: [{ title: 'a', price: 1 }] } },
  { why: 'quantity 0', order: { line_items: [{ ...shirt, quantity: 0 }] } },
  { why: 'quantity 1.5', order: { line_items: [{ ...shirt, quantity: 1.5 }] } },
  { why: 'no price', order: { line_items: [{ title: 'a', quantity: 1 }] } },
  { why: 'a price below zero', order: { line_items: [{ ...shirt, price: -1 }] } },
  { why: 'an unknown variant', order: { line_items: [{ variant_id: 3, quantity: 1 }] } },
  { why: 'an unknown customer', order: { line_items: [shirt], customer: { id: 4 } } },
  { why: 'a title that is a number', order: { line_items: [{ ...shirt, title: 5 }] } },
  { why: 'an unlisted financial status', order: { line_items: [shirt], financial_status: 'rich' } },
  { why: 'an unlisted transaction', order: { line_items: [shirt], transactions: [{ kind: 'theft' }] } },
  { why: 'no order', order: null },
];

describe.each(platforms)('a create that makes no sense to a shop of %s', (platform) => {
  test.each(senseless)('is refused with 422 for $why, and creates nothing', async ({ order }) => {
    await using shop = await openShop({ platform, existingOrders: 0 });
    const asked = await shop.ask('POST /orders.json', { body: { order } });
    expect(asked.status).toBe(422);
    expect(asked.json).toHaveProperty('errors');
    expect((await shop.ask('GET /orders/count.json?status=any')).json).toEqual({ count: 0 });
  });
});

test('a refund on creation is refused by a shop of haravan', async () => {
  await using shop = await openShop();
  const order = { line_items: [shirt], transactions: [{ kind: 'refund', amount: 1 }] };
  expect((await shop.ask('POST /orders.json', { body: { order } })).status).toBe(422);
});

const strange = [
  { platform: 'haravan', line: 'DELETE /orders/1.json' },
  { platform: 'sapo', line: 'POST /orders/1/confirm.json' },
  { platform: 'sapo', line: 'POST /orders/1/tags.json' },
  ...platforms.flatMap((platform) =>
    ['GET /shops.json', 'PATCH /orders/1.json', 'GET /orders'].map((line) => ({ platform, line })),
  ),
] as const;

test.each(strange)('$line answers 404 as JSON in a shop of $platform', async ({ platform, line }) => {
  await using shop = await openShop({ platform });
  const asked = await shop.ask(line);
  expect(asked.status).toBe(404);
  expect(asked.headers.get('content-type')).toContain('application/json');
});
