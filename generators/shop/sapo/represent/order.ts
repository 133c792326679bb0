import { subtract } from '../../decimal.ts';
import { exactId, ExactNumber, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { shippingProgress } from '../../orders/shipping-progress.ts';
import { inDollars, orderTotals } from '../order-totals.ts';
import type { StoredAddress, StoredOrder } from '../stored-order.ts';
import { representAddress } from './address.ts';
import { representCustomer } from './customer.ts';
import { representFulfillment } from './fulfillment.ts';
import { representLineItem, representTaxLines } from './line-item.ts';
import { asLive } from './live-order.ts';
import { discountAmount, money } from './money.ts';
import type { Representation } from './representation.ts';
import { optionalTime, time } from './times.ts';

/** A stored order as JSON: documented keys in documented order, or those of live shops. */
export function representOrder(order: StoredOrder, representation: Representation): JsonObject {
  const documented = {
    ...head(order),
    ...sums(order, representation),
    ...beginnings(order, representation),
    ...charges(order, representation),
    ...parts(order, representation),
  };
  return representation.generation === 'live' ? asLive(documented, { order, representation }) : documented;
}

function head(order: StoredOrder): JsonObject {
  return {
    id: exactId(order.id),
    email: order.email ?? '',
    closed_on: optionalTime(order.closedAt),
    created_on: time(order.createdAt),
    modified_on: time(order.updatedAt),
    number: order.number,
    note: order.note,
    token: order.token,
    gateway: '',
    test: false,
  };
}

function sums(order: StoredOrder, representation: Representation): JsonObject {
  const totals = orderTotals(order);
  const { reading } = representation;
  return {
    total_price: money(totals.total, representation),
    subtotal_price: money(subtract(totals.lines, totals.discounts), representation),
    total_weight: new ExactNumber(reading.totalWeight === 'zero' ? '0' : totals.weight),
    total_tax: money(totals.tax, representation),
    taxes_included: order.taxesIncluded,
    currency: order.currency,
    financial_status: order.financialStatus,
    confirmed: true,
    total_discounts: money(totals.discounts, representation),
    total_line_items_price: money(totals.lines, representation),
    cart_token: null,
    buyer_accepts_marketing: order.buyerAcceptsMarketing,
    name: order.name,
    referring_site: order.origin.referring_site,
    landing_site: order.origin.landing_site,
    cancelled_on: optionalTime(order.cancelledAt),
    cancel_reason: order.cancelReason,
    total_price_usd: money(inDollars(totals.total, order.currency), representation),
  };
}

function beginnings(order: StoredOrder, representation: Representation): JsonObject {
  return {
    checkout_token: null,
    reference: order.origin.reference,
    user_id: null,
    location_id: order.locationId === null ? null : exactId(order.locationId),
    source_identifier: order.origin.source_identifier,
    source_url: order.origin.source_url,
    processed_on: time(order.processedAt),
    device_id: null,
    browser_ip: null,
    landing_site_ref: order.origin.landing_site_ref,
    order_number: order.number + 1000,
    discount_codes: order.discountCodes.map(({ code, amount, type }) => ({
      code,
      amount: discountAmount(amount, representation),
      type: type ?? 'fixed_amount',
      custom: true,
    })),
    note_attributes: order.noteAttributes.map(({ name, value }) => ({ name, value })),
    payment_gateway_names: [...new Set(order.payments.map(({ gateway }) => gateway))],
    processing_method: '',
    checkout_id: null,
    source_name: order.sourceName,
  };
}

const statusOf = { unshipped: null, partial: 'partial', shipped: 'fulfilled' } as const;

function charges(order: StoredOrder, representation: Representation): JsonObject {
  return {
    fulfillment_status: statusOf[shippingProgress(order)],
    tax_lines: representTaxLines(order.taxLines, representation),
    tags: order.tags.join(','),
    contact_email: order.email === '' ? null : order.email,
    line_items: order.lines.map((line) => representLineItem(line, { order, representation })),
    shipping_lines: order.shippingLines.map(({ title, price, code, source }) => ({
      title,
      price: money(price, representation),
      code,
      source,
      phone: null,
      tax_lines: [],
    })),
  };
}

function parts(order: StoredOrder, representation: Representation): JsonObject {
  const address = (stored: StoredAddress): JsonObject => representAddress(stored, representation.generation);
  const { billingAddress, shippingAddress, customer } = order;
  return {
    ...optional('billing_address', billingAddress && address(billingAddress), representation),
    ...optional('shipping_address', shippingAddress && address(shippingAddress), representation),
    fulfillments: order.fulfillments.map((fulfillment) =>
      representFulfillment(fulfillment, { order, representation }),
    ),
    refunds: [],
    ...optional('customer', customer && representCustomer(customer, representation), representation),
  };
}

function optional(key: string, value: JsonValue, { reading }: Representation): JsonObject {
  return value === null && reading.absentObjects === 'left-out' ? {} : { [key]: value };
}
