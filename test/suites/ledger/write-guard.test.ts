import { describe, expect, it } from 'vitest';
import { Ledger } from '../../../suites/ledger/ledger.ts';
import { ForeignOrderError, ReadOnlyRunError } from '../../../suites/ledger/write-guard.ts';
import type { ShopClient } from '../../../suites/client/shop-client.ts';
import { connectTo } from '../kit/client.ts';
import { always, serve, type Answering } from '../kit/http-server.ts';
import { order } from '../kit/wire.ts';

const lineItems = [{ title: 'Áo', price: '1', quantity: 1 }];

/** Every way to change an order. */
const changes: Readonly<Record<string, (client: ShopClient, id: string) => Promise<unknown>>> = {
  update: (client, id) => client.update(id, { note: 'x' }),
  confirm: (client, id) => client.confirm(id),
  close: (client, id) => client.closeOrder(id),
  open: (client, id) => client.openOrder(id),
  cancel: (client, id) => client.cancel(id, { reason: 'other' }),
  'add tags': (client, id) => client.addTags(id, ['a']),
  'delete tags': (client, id) => client.deleteTags(id, ['a']),
  delete: (client, id) => client.deleteOrder(id),
  assign: (client, id) =>
    client.call({ operation: 'assignOrder', orderId: id, body: { user_ids: [], group_user_ids: [] } }),
  'send a raw body': (client, id) => client.update(id, {}, { intent: 'malformed-body', rawBody: '{' }),
  'clean up': (client, id) => client.cancel(id, {}, { intent: 'clean-up' }),
};

/** A shop that has order 1001, made by others, and gives new orders the id 2002; it knows no other. */
const shop: Answering = ({ method, url }, response, nth) => {
  if (method === 'POST' && url.endsWith('/orders.json'))
    return always(201, { order: order({ id: 2002, tags: 'oc-kit' }) })(
      { method, url, headers: {}, body: '' },
      response,
      nth,
    );
  const known = !/orders\/(?!1001|2002)/.test(url);
  const body = url.includes('/orders.json') ? { orders: [order()] } : { order: order() };
  return always(known ? 200 : 404, known ? body : {})({ method, url, headers: {}, body: '' }, response, nth);
};

describe('a change of an order that the run did not create', () => {
  it.each(Object.keys(changes))('is never sent: %s', async (name) => {
    const { origin, received } = await serve(shop);
    const { client, exchanges } = await connectTo(origin);
    await expect(changes[name]?.(client, '1001')).rejects.toThrow(ForeignOrderError);
    expect([received.length, exchanges().length]).toEqual([0, 0]);
  });

  it('is not sent after the order was listed, read, or looked for in vain under another id', async () => {
    const { origin, received } = await serve(shop);
    const { client } = await connectTo(origin);
    await client.list({ limit: '1' });
    await client.read('1001');
    await client.read('3003');
    await expect(client.cancel('1001', {})).rejects.toThrow(
      'our own cancelOrder is about order 1001, which this run did not create',
    );
    expect(received.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it('is not sent though the id is written in another way', async () => {
    const { origin, received } = await serve(shop);
    const { client } = await connectTo(origin);
    await client.create({ lineItems });
    for (const id of ['02002', '2002 ', '2002/../1001', '1001/cancel.json?', '']) {
      await expect(client.cancel(id, {})).rejects.toThrow(ForeignOrderError);
    }
    expect(received).toHaveLength(1);
  });

  it('is not sent though the shop answers a creation with that order', async () => {
    const { origin, received } = await serve(always(201, { order: order(), orders: [order()] }));
    const { client } = await connectTo(origin, { settleMs: 0 });
    await client.read('1001');
    await client.create({ lineItems });
    expect(client.owns('1001')).toBe(false);
    await expect(client.cancel('1001', {})).rejects.toThrow(ForeignOrderError);
    expect(received.some(({ url }) => url.includes('cancel'))).toBe(false);
  });
});

describe('a change of an order of the run', () => {
  it('is sent', async () => {
    const { origin, received } = await serve(shop);
    const { client } = await connectTo(origin);
    await client.create({ lineItems });
    await client.cancel('2002', { reason: 'other' });
    expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /com/orders.json',
      'POST /com/orders/2002/cancel.json',
    ]);
  });
});

describe('a change of an order that is not there', () => {
  it('is sent where this run has seen that it is not there', async () => {
    const { origin, received } = await serve(shop);
    const { client } = await connectTo(origin);
    await expect(client.closeOrder('3003')).rejects.toThrow(ForeignOrderError);
    await client.read('3003', { as: 'nobody' });
    await expect(client.closeOrder('3003')).rejects.toThrow(ForeignOrderError);
    await client.read('3003');
    expect((await client.closeOrder('3003')).status).toBe(404);
    expect(received).toHaveLength(3);
  });

  it('is not sent any more when it is there after all', async () => {
    let there = false;
    const { origin, received } = await serve((request, response, nth) => {
      always(there ? 200 : 404, there ? { order: order({ id: 3003 }) } : {})(request, response, nth);
    });
    const { client } = await connectTo(origin);
    await client.read('3003');
    there = true;
    await client.read('3003');
    await expect(client.closeOrder('3003')).rejects.toThrow(ForeignOrderError);
    expect(received.map(({ method }) => method)).toEqual(['GET', 'GET']);
  });
});

describe('a run that may only read', () => {
  it.each([...Object.keys(changes), 'create'])('sends no change at all: %s', async (name) => {
    const { origin, received } = await serve(shop);
    const ledger = Ledger.inMemory('kit');
    ledger.write({ type: 'created', key: 'kit/1', orderId: '2002' });
    const { client } = await connectTo(origin, { ledger, run: { capabilities: [] } });
    const change = name === 'create' ? client.create({ lineItems }) : changes[name]?.(client, '2002');
    await expect(change).rejects.toThrow(ReadOnlyRunError);
    await client.list({ limit: '1' });
    expect(received.map(({ method }) => method)).toEqual(['GET']);
  });
});
