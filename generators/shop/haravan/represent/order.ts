import { exactId, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { subtract } from '../../decimal.ts';
import { currency } from '../catalogue.ts';
import { shippingProgress } from '../../orders/shipping-progress.ts';
import { isWhollyRestocked } from '../order-quantities.ts';
import { orderTotals } from '../order-totals.ts';
import type { StoredOrder } from '../stored-order.ts';
import { printTags } from '../tag-list.ts';
import { representBillingAddress, representShippingAddress } from './address.ts';
import { representCustomer } from './customer.ts';
import { representFulfillment } from './fulfillment.ts';
import { representTail } from './generation-keys.ts';
import { representLineItem, representTaxLines } from './line-item.ts';
import { representRefund } from './refund.ts';
import type { Representation } from './representation.ts';
import { money, scaled } from './scales.ts';
import { optionalTime, time } from './times.ts';
import { representTransaction } from './transaction.ts';

/** A stored order as JSON: documented keys in documented order, scales as in the examples. */
export function representOrder(order: StoredOrder, representation: Representation): JsonObject {
  return {
    ...head(order, representation),
    ...payment(order, representation),
    ...goods(order, representation),
    ...sums(order, representation),
    ...stages(order, representation),
    ...representTail(order, representation),
  };
}

function head(order: StoredOrder, representation: Representation): JsonObject {
  return {
    billing_address: representBillingAddress(order.billingAddress, order.customer?.id ?? order.id),
    browser_ip: null,
    buyer_accepts_marketing: order.buyerAcceptsMarketing,
    cancel_reason: order.cancelReason,
    cancelled_at: optionalTime(order.cancelledAt, representation),
    cart_token: order.token,
    checkout_token: order.token,
    client_details: {
      accept_language: null,
      browser_ip: null,
      session_hash: null,
      user_agent: null,
      browser_height: null,
      browser_width: null,
    },
    closed_at: optionalTime(order.closedAt, representation),
    created_at: time(order.createdAt, representation),
    currency,
    customer: representCustomer(order.customer, representation),
  };
}

function payment(order: StoredOrder, representation: Representation): JsonObject {
  const { reading } = representation;
  return {
    discount_codes: order.discountCodes.map(({ amount, code, type, isCouponCode }) => ({
      amount: money(amount),
      code,
      type: type ?? reading.unstatedDiscountType,
      is_coupon_code: isCouponCode,
    })),
    email: order.email,
    financial_status:
      order.financialStatus === 'partially_paid' ? reading.partiallyPaid : order.financialStatus,
    fulfillments: order.fulfillments.map((fulfillment) =>
      representFulfillment(fulfillment, { order, representation }),
    ),
    fulfillment_status: fulfillmentStatus(order, representation),
    tags: printTags(order.tags),
    gateway: order.gateway,
    gateway_code: order.gatewayCode,
  };
}

function fulfillmentStatus(order: StoredOrder, { reading }: Representation): string | null {
  if (reading.restockedOrder === 'restocked' && isWhollyRestocked(order)) return 'restocked';
  const progress = shippingProgress(order);
  if (progress === 'unshipped') return reading.unfulfilledOrder;
  return progress === 'shipped' ? 'fulfilled' : 'partial';
}

function goods(order: StoredOrder, representation: Representation): JsonObject {
  return {
    id: exactId(order.id),
    landing_site: order.landingSite,
    landing_site_ref: order.landingSiteRef,
    source: order.source,
    line_items: order.lines.map((line) => representLineItem(line, { order, representation })),
    name: order.name,
    note: order.note,
    number: exactId(order.id),
    order_number: order.name,
    processing_method: null,
    referring_site: order.referringSite,
    refunds: order.refunds.map((refund) => representRefund(refund, { order, representation })),
    shipping_address: representShippingAddress(order.shippingAddress),
    shipping_lines: order.shippingLines.map(({ code, price, source, title }) => ({
      code,
      price: money(price),
      source,
      title,
    })),
    source_name: order.sourceName,
  };
}

function sums(order: StoredOrder, representation: Representation): JsonObject {
  const totals = orderTotals(order);
  const isAfter = representation.reading.subtotal === 'after-discounts';
  return {
    subtotal_price: money(isAfter ? subtract(totals.lines, totals.discounts) : totals.lines),
    tax_lines: representTaxLines(order.taxLines, representation),
    taxes_included: order.taxesIncluded,
    token: order.token,
    total_discounts: money(totals.discounts),
    total_line_items_price: money(totals.lines),
    total_price: money(totals.total),
    total_tax: scaled(totals.tax, 1),
    total_weight: money(totals.weight),
    updated_at: time(order.updatedAt, representation),
  };
}

function stages(order: StoredOrder, representation: Representation): JsonObject {
  const noteAttributes: JsonValue = order.noteAttributes.map(({ name, value }) => ({ name, value }));
  return {
    transactions: order.transactions.map((transaction) =>
      representTransaction(transaction, { order, representation, status: null }),
    ),
    note_attributes: noteAttributes,
    confirmed_at: optionalTime(order.confirmedAt, representation),
    closed_status: order.closedAt === null ? 'unclosed' : 'closed',
    cancelled_status: order.cancelledAt === null ? 'uncancelled' : 'cancelled',
    confirmed_status: order.confirmedAt === null ? 'unconfirmed' : 'confirmed',
    user_id: exactId(order.userId),
    device_id: null,
  };
}
