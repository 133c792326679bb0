import type { ListenOptions } from '../../../../generators/shop/start-shop.ts';
import { at, openShop, type Asked } from '../ask.ts';
import { tickingClock, type Stop } from '../tour.ts';
import { ipod } from './open-sapo.ts';

const rich = {
  email: 'Minh@example.com',
  line_items: [{ title: 'Boots', price: 74.99, grams: '1300', quantity: 3 }, ipod],
  discount_codes: [{ code: 'A', amount: 10.5, type: 'fixed_amount' }],
  tax_lines: [{ title: 'VAT', rate: 0.1, price: 12.34 }],
  shipping_lines: [{ title: 'Tận nơi', code: 'TN', price: 30 }],
  shipping_address: { first_name: 'Lan', address1: '182 Lê Đại Hành', province: 'Hà Nội' },
  billing_address: { last_name: 'Trần', address1: '1 Phố', country: 'Canada' },
  transactions: [{ kind: 'sale', status: 'success', amount: 50 }],
  fulfillment_status: 'fulfilled',
  tags: 'VIP',
  note_attributes: [{ name: 'màu', value: 'đỏ' }],
};

/** A fixed walk through all nine operations. */
export async function tour(options: Omit<ListenOptions, 'platform'>): Promise<readonly Stop[]> {
  await using shop = await openShop({
    platform: 'sapo',
    clock: tickingClock(),
    existingOrders: 55,
    ...options,
  });
  const stops: Stop[] = [];
  const visit = async (operation: string, line: string, body?: unknown): Promise<Asked> => {
    const asked = await shop.ask(line, body === undefined ? {} : { body });
    stops.push({ line, operation, status: asked.status, text: asked.text });
    return asked;
  };
  for (const query of ['', 'status=any', 'status=closed&limit=3', 'limit=2&page=2', 'fields=id,name'])
    await visit('listOrders', `GET /orders.json?${query}`);
  await visit('countOrders', 'GET /orders/count.json?status=cancelled');
  for (const order of [rich, { line_items: [ipod] }, { line_items: [ipod], customer: { id: 207119551 } }])
    await visit('createOrder', 'POST /orders.json', { order });
  const id = String(at((await visit('createOrder', 'POST /orders.json', { order: rich })).exact, 'order.id'));
  await visit('updateOrder', `PUT /orders/${id}.json`, { order: { note: 'khắc tên', tags: 'a,b' } });
  await visit('closeOrder', `POST /orders/${id}/close.json`);
  await visit('getOrder', `GET /orders/${id}.json`);
  await visit('openOrder', `POST /orders/${id}/open.json`, {});
  await visit('cancelOrder', `POST /orders/${id}/cancel.json`, { order_cancel: { cancel_reason: 'other' } });
  await visit('deleteOrder', `DELETE /orders/${id}.json`);
  await visit('getOrder', `GET /orders/${id}.json`);
  await visit('createOrder', 'POST /orders.json', { order: { line_items: [ipod], source_name: 'web' } });
  return stops;
}
