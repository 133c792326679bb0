import type { ListenOptions } from '../../../generators/shop/start-shop.ts';
import { at, openShop, shirt, type Asked, type AskedShop } from './ask.ts';

/** One answer of a tour. */
export interface Stop {
  readonly line: string;
  readonly operation: string;
  readonly status: number;
  readonly text: string;
}

/** A clock that moves on by a second whenever it is read. */
export function tickingClock(start: number = Date.UTC(2022, 1, 16, 2, 48)): () => number {
  let now = start;
  return () => {
    now += 1000;
    return now;
  };
}

/** A fixed walk through all twelve operations, so long that every fault has a chance to show itself. */
export async function tour(options: ListenOptions): Promise<readonly Stop[]> {
  await using shop = await openShop({ clock: tickingClock(), existingOrders: 55, ...options });
  const stops: Stop[] = [];
  const visit = async (operation: string, line: string, body?: unknown): Promise<Asked> => {
    const asked = await shop.ask(line, body === undefined ? {} : { body });
    stops.push({ line, operation, status: asked.status, text: asked.text });
    return asked;
  };
  await visitLists(visit);
  await visitLife(visit);
  await visitRefund(visit);
  await visitRefusals(shop, stops);
  return stops;
}

type Visit = (operation: string, line: string, body?: unknown) => Promise<Asked>;

async function visitLists(visit: Visit): Promise<void> {
  const first = await visit('listOrders', 'GET /orders.json?status=any&fields=id,name');
  const since = String(at(first.exact, 'orders.5.id'));
  const queries = [
    'status=any',
    'status=any&limit=51',
    'status=any&limit=2&page=2',
    `status=any&since_id=${since}&limit=3`,
    'status=closed&limit=3',
    'status=cancelled&financial_status=partially_refunded&fulfillment_status=unshipped',
    'status=any&order=updated_at%20asc&limit=3',
  ];
  for (const query of queries) await visit('listOrders', `GET /orders.json?${query}`);
  await visit('countOrders', 'GET /orders/count.json?status=any');
}

async function visitLife(visit: Visit): Promise<void> {
  const order = {
    email: 'Minh@example.com',
    line_items: [
      { ...shirt, total_discount: 5000 },
      { variant_id: 1061514693, quantity: 3 },
    ],
    discount_codes: [
      { code: 'A', amount: 10.5 },
      { code: 'B', amount: 20 },
    ],
    tax_lines: [{ title: 'VAT', rate: 0.1, price: 12.3456 }],
    tags: 'VIP',
    note_attributes: [{ name: 'màu', value: 'đỏ' }],
  };
  const id = String(at((await visit('createOrder', 'POST /orders.json', { order })).exact, 'order.id'));
  await visit('confirmOrder', `POST /orders/${id}/confirm.json`, {});
  await visit('addOrderTags', `POST /orders/${id}/tags.json`, { tags: 'a1,a2' });
  await visit('deleteOrderTags', `DELETE /orders/${id}/tags.json`, { tags: 'a1' });
  await visit('updateOrder', `PUT /orders/${id}.json`, { order: { note: 'khắc tên' } });
  await visit('getOrder', `GET /orders/${id}.json`);
  await visit('assignOrder', `POST /orders/${id}/assign.json`, { user_ids: [7], location_id: 876530 });
  await visit('closeOrder', `POST /orders/${id}/close.json`, {});
  await visit('getOrder', `GET /orders/${id}.json`);
  await visit('openOrder', `POST /orders/${id}/open.json`, {});
}

async function visitRefund(visit: Visit): Promise<void> {
  const order = {
    line_items: [shirt],
    fulfillment_status: 'fulfilled',
    transactions: [{ kind: 'capture', amount: 200000 }],
    is_cod_gateway: true,
  };
  await visit('createOrder', 'POST /orders.json', { order: { line_items: [shirt] } });
  const created = await visit('createOrder', 'POST /orders.json', { order });
  const id = String(at(created.exact, 'order.id'));
  await visit('cancelOrder', `POST /orders/${id}/cancel.json`, { amount: '50000', restock: true });
  await visit('getOrder', `GET /orders/${id}.json`);
  await visit('listOrders', 'GET /orders.json?status=any&limit=4&order=created_at%20desc');
}

async function visitRefusals(shop: AskedShop, stops: Stop[]): Promise<void> {
  const line = 'POST /orders.json';
  const asked = await shop.ask(line, { body: { order: { line_items: [shirt] } }, token: shop.tokens.read });
  stops.push({ line, operation: 'createOrder', status: asked.status, text: asked.text });
}
