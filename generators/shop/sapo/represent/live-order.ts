import { isPositive, subtract } from '../../decimal.ts';
import { ExactNumber, type JsonObject } from '../../exact-json.ts';
import { orderTotals, paidAmount } from '../order-totals.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { LinePlace } from './line-item.ts';
import { money } from './money.ts';
import { time } from './times.ts';

/** Documented attributes that live orders lack. */
const gone: ReadonlySet<string> = new Set([
  'confirmed',
  'total_price_usd',
  'device_id',
  'checkout_id',
  'contact_email',
]);

/** A documented order as live shops answer it: some attributes gone, many more there. */
export function asLive(documented: JsonObject, place: LinePlace): JsonObject {
  const kept = Object.entries(documented).filter(([key]) => !gone.has(key));
  return {
    ...Object.fromEntries(kept),
    gateway: place.order.payments[0]?.gateway ?? null,
    processing_method: null,
    client_details: null,
    ...stages(place.order),
    ...unknowns,
    ...sums(place),
    ...currentSums(place),
  };
}

function stages(order: StoredOrder): JsonObject {
  return {
    confirmed_on: time(order.createdAt),
    phone: order.phone,
    status: order.cancelledAt !== null ? 'cancelled' : order.closedAt !== null ? 'closed' : 'open',
    can_mark_as_paid: order.financialStatus === 'pending',
    refundable: order.financialStatus === 'paid',
    subtotal_line_items_quantity: pieces(order),
  };
}

function sums({ order, representation }: LinePlace): JsonObject {
  const totals = orderTotals(order);
  const paid = paidAmount(order);
  const open = subtract(totals.total, paid);
  const unpaid = money(isPositive(open) ? open : '0', representation);
  return {
    total_shipping_price: money(totals.shipping, representation),
    original_total_price: money(totals.total, representation),
    sub_total_price: money(subtract(totals.lines, totals.discounts), representation),
    cart_discount_amount: money(totals.discounts, representation),
    net_payment: money(paid, representation),
    unpaid_amount: unpaid,
    total_outstanding: unpaid,
    total_received: money(paid, representation),
    total_refunded: money('0', representation),
    total_refunded_shipping: money('0', representation),
  };
}

function currentSums({ order, representation }: LinePlace): JsonObject {
  const totals = orderTotals(order);
  const subtotal = money(subtract(totals.lines, totals.discounts), representation);
  return {
    current_cart_discount_amount: money(totals.discounts, representation),
    current_total_discounts: money(totals.discounts, representation),
    current_subtotal_price: subtotal,
    current_total_price: money(totals.total, representation),
    current_total_tax: money(totals.tax, representation),
    current_discounted_total: subtotal,
    current_tax_lines: [],
    current_total_weight: new ExactNumber(totals.weight),
    current_subtotal_line_items_quantity: pieces(order),
  };
}

function pieces({ lines }: StoredOrder): number {
  return lines.reduce((count, { quantity }) => count + quantity, 0);
}

/** What live orders have beside, where this shop knows nothing of it. */
const unknowns: JsonObject = {
  customer_group_id: null,
  issue_status: null,
  return_status: null,
  source_category: null,
  source: null,
  expected_delivery_date: null,
  pay_adjustment_status: null,
  completed_on: null,
  delivered_on: null,
  shipment_category: null,
  package_category: null,
  shipment_deadline: null,
  user: null,
  assignee: null,
  discount_applications: [],
  combination_lines: [],
  app: null,
  channel_definition: null,
  assignee_id: null,
  capturable: false,
  tax_exempt: false,
  print_count: 0,
  invoices: [],
  preorder: false,
  sla: null,
  feature_version: 0,
  can_notify_customer: false,
  merchant_editable: true,
  merchant_editable_errors: [],
  delivery_time_remaining: null,
  edited: false,
};
