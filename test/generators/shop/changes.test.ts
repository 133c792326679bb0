import { describe, expect, test } from 'vitest';
import { at, openShop, shirt, type Asked, type AskedShop } from './ask.ts';

const order = {
  email: 'lan@example.com',
  line_items: [shirt],
  tags: 'VIP, b',
  note: 'cũ',
  note_attributes: [{ name: 'a', value: '1' }],
};

const update = async (shop: AskedShop, id: string, changes: object): Promise<Asked> =>
  shop.ask(`PUT /orders/${id}.json`, { body: { order: changes } });

describe('an update', () => {
  test('changes what it names and nothing else but the time', async () => {
    let now = Date.UTC(2024, 0, 1);
    await using shop = await openShop({ clock: () => now });
    const id = await shop.create(order);
    const before = at((await shop.ask(`GET /orders/${id}.json`)).exact, 'order') as object;
    now += 60_000;
    const updated = await update(shop, id, { note: 'mới' });
    expect(updated.status).toBe(200);
    expect(at(updated.exact, 'order')).toEqual({
      ...before,
      note: 'mới',
      updated_at: '2024-01-01T00:01:00Z',
    });
    expect((await shop.ask(`GET /orders/${id}.json`)).text).toBe(updated.text);
  });

  test('replaces note attributes, tags and e-mail', async () => {
    await using shop = await openShop();
    const id = await shop.create(order);
    const { json } = await update(shop, id, {
      note_attributes: [],
      tags: 'x,y',
      email: 'minh@example.com',
      note: null,
    });
    expect(at(json, 'order')).toMatchObject({
      note_attributes: [],
      tags: 'x,y',
      email: 'minh@example.com',
      note: null,
    });
  });

  test.each([
    { reading: 'text', status: 422 },
    { reading: 'example', status: 200 },
  ] as const)('never changes lines ($reading)', async ({ reading, status }) => {
    await using shop = await openShop({ reading });
    const id = await shop.create(order);
    expect((await update(shop, id, { line_items: [{ ...shirt, quantity: 9 }] })).status).toBe(status);
    const { json } = await shop.ask(`GET /orders/${id}.json`);
    expect(at(json, 'order.line_items.0.quantity')).toBe(2);
    expect(at(json, 'order.line_items.1')).toBeUndefined();
  });

  test('cannot set the financial status', async () => {
    await using shop = await openShop();
    const { json } = await update(shop, await shop.create(order), { financial_status: 'paid' });
    expect(at(json, 'order.financial_status')).toBe('pending');
  });
});

const tags = async (shop: AskedShop, method: 'POST' | 'DELETE', list: string, id: string): Promise<Asked> =>
  shop.ask(`${method} /orders/${id}/tags.json`, { body: { tags: list } });

describe('tags', () => {
  test('are added to those there are, each once', async () => {
    await using shop = await openShop();
    const id = await shop.create(order);
    expect((await tags(shop, 'POST', 'a1,a2,VIP', id)).json).toEqual({ tags: 'VIP,b,a1,a2' });
    expect((await tags(shop, 'POST', 'a1', id)).json).toEqual({ tags: 'VIP,b,a1,a2' });
    expect(at((await shop.ask(`GET /orders/${id}.json`)).json, 'order.tags')).toBe('VIP,b,a1,a2');
  });

  test('are removed whole: no tag goes because its name is part of another', async () => {
    await using shop = await openShop();
    const id = await shop.create({ line_items: [shirt], tags: 'a,aa,aaa' });
    expect((await tags(shop, 'DELETE', 'aa,zz', id)).json).toEqual({ tags: 'a,aaa' });
    expect((await tags(shop, 'DELETE', 'a,aaa', id)).json).toEqual({ tags: null });
    expect(at((await shop.ask(`GET /orders/${id}.json`)).json, 'order.tags')).toBeNull();
  });

  test.each([
    { reading: 'text', status: 422, stored: undefined },
    { reading: 'example', status: 200, stored: 'đ'.repeat(40) },
  ] as const)(
    'of more than 40 characters are never kept whole ($reading)',
    async ({ reading, status, stored }) => {
      await using shop = await openShop({ reading });
      const answer = await tags(shop, 'POST', 'đ'.repeat(41), await shop.create());
      expect(answer.status).toBe(status);
      expect(at(answer.json, 'tags')).toBe(stored);
    },
  );
});

describe('an assignment', () => {
  test.each(['2021', '2022'] as const)('shows where the order went (%s)', async (generation) => {
    await using shop = await openShop({ generation });
    const id = await shop.create();
    const { status, exact } = await shop.ask(`POST /orders/${id}/assign.json`, {
      body: { user_ids: [200001038919], group_user_ids: [0], location_id: 876530 },
    });
    expect(status).toBe(200);
    expect(at(exact, 'order')).toMatchObject({
      assigned_location_id: '876530',
      assigned_location_at: '2021-09-08T12:00:00Z',
    });
  });

  test('to a place the shop does not know has no name', async () => {
    await using shop = await openShop();
    const { exact } = await shop.ask(`POST /orders/${await shop.create()}/assign.json`, {
      body: { location_id: 5 },
    });
    expect(at(exact, 'order')).toMatchObject({ assigned_location_id: '5', assigned_location_name: null });
  });
});
