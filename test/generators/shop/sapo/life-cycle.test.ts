import { describe, expect, test } from 'vitest';
import { at, openShop, type Asked, type AskedShop } from '../ask.ts';
import { ipod, type SapoOptions } from './open-sapo.ts';

const draft = { email: 'lan@example.com', line_items: [ipod], tags: 'VIP,b', note: 'cũ' };

interface Lived {
  readonly shop: AskedShop;
  readonly id: string;
  /** A second passes, and the order is asked to do that. */
  readonly step: (line: string, body?: object) => Promise<Asked>;
  readonly read: () => Promise<object>;
}

async function live(options: SapoOptions = {}): Promise<Lived> {
  let now = Date.UTC(2026, 0, 1);
  const shop = await openShop({ platform: 'sapo', clock: () => now, ...options });
  const id = await shop.create(draft);
  const step = async (line: string, body?: object): Promise<Asked> => {
    now += 1000;
    return shop.ask(line.replace('#', `/orders/${id}`), body === undefined ? {} : { body });
  };
  const read = async () => at((await shop.ask(`GET /orders/${id}.json`)).exact, 'order') as object;
  return { shop, id, step, read };
}

const later = '2026-01-01T00:00:01Z';

describe('an order', () => {
  test('is closed and opened again, and nothing else of it changes', async () => {
    const { shop, step, read } = await live();
    await using _ = shop;
    const before = await read();
    const closed = await step('POST #/close.json');
    expect(closed.status).toBe(200);
    expect(at(closed.exact, 'order')).toEqual({ ...before, closed_on: later, modified_on: later });
    expect(await read()).toEqual(at(closed.exact, 'order'));
    const opened = await step('POST #/open.json', {});
    expect(at(opened.exact, 'order')).toEqual({ ...before, modified_on: '2026-01-01T00:00:02Z' });
  });

  test.each([
    { body: { order_cancel: { cancel_reason: 'fraud' } }, reason: 'fraud' },
    { body: { reason: 'inventory' }, reason: 'inventory' },
    { body: { order_cancel: {} }, reason: 'other' },
    { body: {}, reason: 'other' },
    { body: undefined, reason: 'other' },
  ])('is cancelled by $body for the reason $reason', async ({ body, reason }) => {
    const { shop, step, read } = await live();
    await using _ = shop;
    const before = await read();
    const cancelled = await step('POST #/cancel.json', body);
    expect(cancelled.status).toBe(200);
    const changed = { cancelled_on: later, cancel_reason: reason, modified_on: later };
    expect(at(cancelled.exact, 'order')).toEqual({ ...before, ...changed });
    expect(await read()).toEqual({ ...before, ...changed });
  });

  test('is not cancelled for a reason that nobody lists', async () => {
    const { shop, step, read } = await live();
    await using _ = shop;
    expect((await step('POST #/cancel.json', { order_cancel: { cancel_reason: 'bored' } })).status).toBe(422);
    expect(at(await read(), 'cancelled_on')).toBeNull();
  });

  test.each(['close', 'cancel', 'open'])('does not change by another %s', async (name) => {
    const { shop, step, read } = await live();
    await using _ = shop;
    await step(`POST #/${name}.json`, {});
    const before = await read();
    expect((await step(`POST #/${name}.json`, {})).status).toBe(200);
    expect(await read()).toEqual(before);
  });

  test('is gone once it is deleted, from lists and counts too', async () => {
    const { shop, id, step } = await live({ existingOrders: 0 });
    await using _ = shop;
    const deleted = await step('DELETE #.json');
    expect([deleted.status, deleted.json]).toEqual([200, {}]);
    for (const line of ['GET #.json', 'DELETE #.json', 'POST #/close.json'])
      expect((await step(line)).status).toBe(404);
    expect((await shop.ask('GET /orders/count.json')).json).toEqual({ count: 0 });
    expect((await shop.ask(`GET /orders.json?ids=${id}`)).json).toEqual({ orders: [] });
  });

  test('leaves its number to nobody when it is deleted', async () => {
    const { shop, step } = await live({ existingOrders: 0 });
    await using _ = shop;
    await step('DELETE #.json');
    const next = await shop.ask('POST /orders.json', { body: { order: draft } });
    expect(at(next.json, 'order.number')).toBe(2);
  });
});

describe('an update', () => {
  test('replaces what it names and nothing else but the time', async () => {
    const { shop, step, read } = await live();
    await using _ = shop;
    const before = await read();
    const note_attributes = [{ name: 'màu', value: 'đỏ' }];
    const updated = await step('PUT #.json', { order: { tags: 'x', note: null, note_attributes } });
    expect(updated.status).toBe(200);
    const changed = { tags: 'x', note: null, note_attributes, modified_on: later };
    expect(at(updated.exact, 'order')).toEqual({ ...before, ...changed });
    expect(await read()).toEqual({ ...before, ...changed });
  });

  test('changes the e-mail address in both places', async () => {
    const { shop, step, read } = await live();
    await using _ = shop;
    await step('PUT #.json', { order: { email: 'minh@example.com', buyer_accepts_marketing: true } });
    expect(await read()).toMatchObject({
      email: 'minh@example.com',
      contact_email: 'minh@example.com',
      buyer_accepts_marketing: true,
    });
  });

  test('ignores lines and payment', async () => {
    const { shop, step, read } = await live();
    await using _ = shop;
    const before = await read();
    const order = { line_items: [{ ...ipod, quantity: 9 }], financial_status: 'voided' };
    expect((await step('PUT #.json', { order })).status).toBe(200);
    expect(await read()).toEqual({ ...before, modified_on: later });
  });

  test('takes the customer off with null, as documented, which live shops ignore', async () => {
    for (const generation of ['documented', 'live'] as const) {
      const { shop, step, read } = await live({ generation });
      await using _ = shop;
      await step('PUT #.json', { order: { customer: null } });
      const kept = at(await read(), 'customer') !== undefined;
      expect(kept).toBe(generation === 'live');
    }
  });
});
