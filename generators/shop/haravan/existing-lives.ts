import type { Later as LaterOf, Life } from '../orders/existing-orders.ts';
import { applyRefund } from './refund/apply-refund.ts';
import type { Reading } from './readings/reading.ts';
import type { ShopState } from './shop-state.ts';
import type { StoredFulfillment, StoredOrder } from './stored-order.ts';

export interface Means {
  readonly state: ShopState;
  readonly reading: Reading;
}

type Later = LaterOf<Means>;

/** Lines of these orders are custom or untracked: nobody's stock is touched. */
export const lives: readonly Life<StoredOrder, Means>[] = [
  {
    request: {
      email: 'hello@haravan.com',
      source: 'web',
      gateway: 'COD',
      line_items: [{ variant_id: 1061514693, quantity: 22 }],
      transactions: [{ kind: 'capture', amount: 13200000 }],
    },
  },
  {
    request: {
      email: 'hello@haravan.com',
      tags: 'VIP,khách quen',
      line_items: [
        { title: 'Áo sơ mi nam màu xanh', sku: 'NAM006', price: 729000, quantity: 3, grams: 250.5 },
        { title: 'Quà tặng', price: 0, quantity: 1 },
      ],
      shipping_lines: [{ code: 'GHTN', title: 'Giao hàng tận nơi', price: 30000 }],
      is_confirm: true,
    },
    afterwards: shipOneOfFirstLine,
  },
  {
    request: {
      email: 'foo@example.com',
      note: 'Gọi trước khi giao',
      fulfillment_status: 'fulfilled',
      financial_status: 'paid',
      line_items: [{ variant_id: 1061514693, quantity: 1 }],
      discount_codes: [{ code: 'KM', amount: 100000.25 }],
      is_confirm: true,
    },
    afterwards: (order, { now }) => {
      order.closedAt = now;
      order.updatedAt = now;
    },
  },
  {
    request: {
      email: 'foo@example.com',
      gateway: 'Thanh toán khi giao hàng (COD)',
      line_items: [{ title: 'Áo sơ mi nam màu xanh', sku: 'NAM006', price: 729000, quantity: 2 }],
      transactions: [{ kind: 'capture', amount: 1458000 }],
    },
    afterwards: cancelWithRefund,
  },
  {
    request: {
      line_items: [{ title: 'Dịch vụ gói quà', price: 15000.5, quantity: 4 }],
      tax_lines: [{ title: 'VAT', rate: 0.1, price: 6000.2 }],
      note_attributes: [{ name: 'Ghi chú khác', value: 'thông tin khác' }],
    },
  },
];

function shipOneOfFirstLine(order: StoredOrder, { means: { state }, now }: Later): void {
  const [first] = order.lines;
  if (first === undefined) return;
  const fulfillment: StoredFulfillment = {
    id: state.ids.fulfillment(),
    createdAt: now,
    updatedAt: now,
    locationId: order.locationId,
    carrier: 'readytopick',
    cancelledAt: null,
    tracking: { company: 'Carrier', number: '327569' },
    lines: [{ lineId: first.id, quantity: 1 }],
  };
  order.fulfillments.push(fulfillment);
  order.updatedAt = now;
}

function cancelWithRefund(order: StoredOrder, { means: { state, reading }, now }: Later): void {
  order.cancelledAt = now;
  order.cancelReason = 'other';
  order.updatedAt = now;
  const refund = { amount: '520000', lines: null, restock: reading.unstatedRestock.moneyOnly, note: null };
  applyRefund(order, { refund, state, now, reading });
}
