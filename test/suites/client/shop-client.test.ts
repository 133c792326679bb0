import { describe, expect, it } from 'vitest';
import { OwnRequestError } from '../../../suites/client/shop-client.ts';
import { BudgetReached } from '../../../suites/client/request-budget.ts';
import { connectTo, readToken, token } from '../kit/client.ts';
import { always, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';
import { fakeTiming } from './fake-timing.ts';
import { ledgerWith } from './ledger-with.ts';

const list = { orders: [order()] };

describe('a request', () => {
  it('is what the contract says, and is recorded as it was sent', async () => {
    const nobodys = order({ email: null, token: null });
    const { origin, received } = await serve(always(200, { order: nobodys }, { 'X-Powered-By': 'test' }));
    const { client, exchanges } = await connectTo(origin, { ledger: ledgerWith('1001') });
    client.enter('a story');
    await client.update('1001', { note: 'Tí "<&>"', noteAttributes: [{ name: 'màu', value: 'đỏ' }] });
    const body =
      '{"order":{"id":1001,"note":"Tí \\"<&>\\"","note_attributes":[{"name":"màu","value":"đỏ"}]}}';
    expect(received.map(({ method, url, body: sent }) => [method, url, sent])).toEqual([
      ['PUT', '/com/orders/1001.json', body],
    ]);
    expect(received[0]?.headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    });
    expect(exchanges()).toMatchObject([
      {
        type: 'exchange',
        id: 'x0001',
        scenario: 'a story',
        operation: 'updateOrder',
        intent: 'ask',
        request: { method: 'PUT', url: '/orders/1001.json', body },
        response: {
          status: 200,
          headers: { 'x-powered-by': 'test' },
          body: JSON.stringify({ order: nobodys }),
        },
        failure: null,
      },
    ]);
  });

  it('has its query encoded, blanks and commas alike', async () => {
    const { origin, received } = await serve(always(200, list));
    const { client, exchanges } = await connectTo(origin);
    const exchange = await client.list({
      order: 'created_at desc',
      ids: '1,2',
      created_at_min: '2025-01-02T03:00:00+07:00',
    });
    const url =
      '/orders.json?order=created_at%20desc&ids=1%2C2&created_at_min=2025-01-02T03%3A00%3A00%2B07%3A00';
    expect(received.map((request) => request.url)).toEqual([`/com${url}`]);
    expect(exchanges().map(({ request }) => request.url)).toEqual([url]);
    expect(exchange.query.get('created_at_min')).toBe('2025-01-02T03:00:00+07:00');
  });

  it('goes out with the credentials that it is meant to have', async () => {
    const { origin, received } = await serve(always(200, list));
    const { client } = await connectTo(origin);
    for (const as of ['own', 'read-only', 'wrong', 'nobody'] as const)
      await client.list({ limit: '1' }, { as });
    expect(received.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${token}`,
      `Bearer ${readToken}`,
      'Bearer order-conformance-not-a-token',
      undefined,
    ]);
  });

  it('goes on with the numbers of the run it belongs to', async () => {
    const { origin } = await serve(always(200, list));
    const { client, exchanges } = await connectTo(origin, { sent: 9 });
    await client.list({ limit: '1' });
    expect([client.sent, ...exchanges().map(({ id }) => id)]).toEqual([10, 'x0010']);
  });
});

describe('a request of our own that breaks the contract', () => {
  it.each([
    [
      'half a piece',
      { lineItems: [{ title: 'Áo', price: '1', quantity: 1.5 }] },
      '/order/line_items/0/quantity',
    ],
    ['no lines', { note: 'x' }, '/order/line_items'],
    [
      'a listed value of our own',
      { financialStatus: 'perhaps', lineItems: [{ title: 'Áo', price: '1', quantity: 1 }] },
      '/order/financial_status',
    ],
  ])('is never sent: %s', async (_, draft, place) => {
    const { origin, received } = await serve(always(201, { order: order() }));
    const { client, exchanges } = await connectTo(origin);
    const creation = client.create(draft);
    await expect(creation).rejects.toBeInstanceOf(OwnRequestError);
    await expect(creation).rejects.toThrow(`our own createOrder breaks the contract at ${place}: expected `);
    expect([received.length, client.sent, exchanges().length]).toEqual([0, 0, 0]);
  });

  it('is never sent with an amount that is no number', async () => {
    const { origin, received } = await serve(always(201, { order: order() }));
    const { client } = await connectTo(origin);
    const creation = client.create({ lineItems: [{ title: 'Áo', price: '12,5', quantity: 1 }] });
    await expect(creation).rejects.toBeInstanceOf(OwnRequestError);
    await expect(creation).rejects.toThrow(/^our own createOrder cannot be written as JSON: SyntaxError/);
    expect(received).toEqual([]);
  });

  it('is never sent with a parameter that the operation does not have', async () => {
    const { origin, received } = await serve(always(200, list));
    const { client } = await connectTo(origin);
    await expect(client.count({ pages: '2' })).rejects.toThrow(
      /our own countOrders breaks the contract at \/pages/,
    );
    await expect(client.list({ limit: '250' })).rejects.toThrow(
      /our own listOrders breaks the contract at \/limit/,
    );
    expect(received).toEqual([]);
  });

  it('is sent where it is wrong on purpose, and recorded as such', async () => {
    const { origin, received } = await serve(always(400, { errors: 'no' }));
    const { client, exchanges } = await connectTo(origin, { ledger: ledgerWith('1001') });
    await client.list({ limit: '250' }, { intent: 'over-limit' });
    await client.update('1001', {}, { intent: 'malformed-body', rawBody: '{"order": {' });
    await client.update('1001', { note: 'x' }, { intent: 'wrong-content-type', contentType: 'text/plain' });
    expect(received.map(({ url, body, headers }) => [url, body, headers['content-type']])).toEqual([
      ['/com/orders.json?limit=250', '', undefined],
      ['/com/orders/1001.json', '{"order": {', 'application/json'],
      ['/com/orders/1001.json', '{"order":{"id":1001,"note":"x"}}', 'text/plain'],
    ]);
    expect(exchanges().map(({ intent, request }) => [intent, request.body])).toEqual([
      ['over-limit', null],
      ['malformed-body', '{"order": {'],
      ['wrong-content-type', '{"order":{"id":1001,"note":"x"}}'],
    ]);
  });
});

describe('a shop over its limit of calls', () => {
  const busy =
    (times: number, retryAfter: string): Answering =>
    (request, response, nth) => {
      const over = nth <= times;
      always(
        over ? 429 : 200,
        over ? { errors: 'slow down' } : list,
        over ? { 'retry-after': retryAfter } : {},
      )(request, response, nth);
    };

  it('is asked again after the time it asks for, and every try is recorded', async () => {
    const { origin } = await serve(busy(2, '0'));
    const { client, exchanges } = await connectTo(origin, { timing: fakeTiming() });
    const exchange = await client.list({ limit: '1' });
    expect([exchange.status, exchange.record.id]).toEqual([200, 'x0003']);
    expect(exchanges().map(({ id, response }) => [id, response?.status])).toEqual([
      ['x0001', 429],
      ['x0002', 429],
      ['x0003', 200],
    ]);
  });

  it('is given up after five tries', async () => {
    const { origin, received } = await serve(busy(9, '0'));
    const { client } = await connectTo(origin, { timing: fakeTiming() });
    await expect(client.list({ limit: '1' })).rejects.toMatchObject({ kind: 'over-limit', fate: 'not-done' });
    expect(received).toHaveLength(5);
  });

  it('is not waited for where it says 3600', async () => {
    const { origin, received } = await serve(busy(9, '3600'));
    const { client } = await connectTo(origin);
    await expect(client.list({ limit: '1' })).rejects.toMatchObject({ kind: 'over-limit' });
    expect(received).toHaveLength(1);
  });
});

describe('a budget', () => {
  it('ends a run in order, before the request that is one too many', async () => {
    const { origin, received } = await serve(always(200, list));
    const { client, exchanges } = await connectTo(origin, { run: { budget: { maxRequests: 2 } } });
    await client.list({ limit: '1' });
    await client.list({ limit: '1' });
    await expect(client.list({ limit: '1' })).rejects.toThrow(
      new BudgetReached('the budget of 2 requests was reached'),
    );
    expect([received.length, exchanges().length, client.sent]).toEqual([2, 2, 2]);
  });

  it('of no time lets nothing out', async () => {
    const { origin, received } = await serve(always(200, list));
    const { client } = await connectTo(origin, { run: { budget: { maxSeconds: 0 } } });
    await expect(client.list({ limit: '1' })).rejects.toThrow('the time that the run may take was reached');
    expect(received).toEqual([]);
  });
});
