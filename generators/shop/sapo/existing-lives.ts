import type { Life } from '../orders/existing-orders.ts';
import type { ShopState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';

/** What others ordered before. Every second one is open still: more than that no list of a live shop shows. */
export const lives: readonly Life<StoredOrder, ShopState>[] = [
  {
    request: {
      customer: { id: 207119551 },
      financial_status: 'pending',
      line_items: [{ variant_id: 447654529, quantity: 2 }],
      note: 'Gọi trước khi giao',
    },
  },
  {
    request: {
      email: 'lan.tran@example.com',
      financial_status: 'paid',
      fulfillment_status: 'fulfilled',
      line_items: [{ variant_id: 447654529, quantity: 1 }],
      discount_codes: [{ code: 'KM10', amount: 10, type: 'percentage' }],
    },
    afterwards(order, { now }) {
      order.closedAt = now;
      order.updatedAt = now;
    },
  },
  {
    request: {
      customer: { email: 'minh@example.com', first_name: 'Minh' },
      tags: 'VIP,khách quen',
      line_items: [
        { title: 'Áo sơ mi', sku: 'SM-01', price: 74.99, quantity: 3, grams: 250 },
        { title: 'Quà tặng', price: 0, quantity: 1 },
      ],
      shipping_lines: [{ title: 'Giao hàng tận nơi', code: 'GHTN', price: 30, source: 'manual' }],
      transactions: [{ kind: 'sale', status: 'success', amount: 100, gateway: 'COD' }],
    },
    afterwards: shipOneOfFirstLine,
  },
  {
    request: {
      email: '',
      financial_status: 'voided',
      line_items: [{ title: 'Dịch vụ gói quà', price: 15.5, quantity: 4 }],
    },
    afterwards(order, { now }) {
      order.cancelledAt = now;
      order.cancelReason = 'customer';
      order.updatedAt = now;
    },
  },
  {
    request: {
      line_items: [{ variant_id: 457924702, quantity: 4 }],
      tax_lines: [{ title: 'VAT', rate: 0.1, price: 4.9 }],
      note_attributes: [{ name: 'Ghi chú khác', value: 'thông tin khác' }],
      currency: 'EUR',
    },
  },
  {
    request: {
      financial_status: 'refunded',
      line_items: [{ title: 'Áo khoác', price: 320, quantity: 1 }],
      shipping_address: { first_name: 'Lan', address1: '182 Lê Đại Hành', province: 'Hà Nội' },
    },
    afterwards(order, { now }) {
      order.cancelledAt = now;
      order.cancelReason = 'inventory';
      order.closedAt = now;
      order.updatedAt = now;
    },
  },
];

function shipOneOfFirstLine(
  order: StoredOrder,
  { means: { ids }, now }: { readonly means: ShopState; readonly now: number },
): void {
  const [first] = order.lines;
  if (first === undefined) return;
  order.fulfillments.push({
    id: ids.fulfillment(),
    createdAt: now,
    updatedAt: now,
    tracking: { company: 'Giao hàng nhanh', number: '327569' },
    lines: [{ lineId: first.id, quantity: 1 }],
  });
  order.updatedAt = now;
}
