import { JsonNumber } from '../../../spec/json/exact-json.ts';

/** JSON as a shop would send it; numbers that must keep their digits are made with {@link exact}. */
export type Wire = Readonly<Record<string, unknown>>;

/** A number with exactly these digits in the JSON text. */
export function exact(digits: string): JsonNumber {
  return new JsonNumber(digits);
}

/** One line: 2 × 100, nothing sent or refunded. */
export function line(given: Wire = {}): Wire {
  return {
    id: 1,
    variant_id: null,
    title: 'Áo sơ mi',
    price: 100,
    price_original: 100,
    total_discount: 0,
    grams: 10,
    quantity: 2,
    fulfillable_quantity: 2,
    fulfillment_status: 'notfulfilled',
    fulfillment_service: 'manual',
    ...given,
  };
}

/** Order 1001 with one line: open, not paid, 200 in all; every invariant holds. */
export function order(given: Wire = {}): Wire {
  return {
    id: 1001,
    name: '#1001',
    number: 1001,
    order_number: '#1001',
    token: 'c0ffee',
    email: 'an@example.com',
    note: null,
    tags: 'VIP',
    note_attributes: [],
    currency: 'VND',
    source_name: 'my-app',
    gateway: null,
    gateway_code: null,
    location_id: 7,
    user_id: 8,
    created_at: '2025-01-02T03:00:00.000Z',
    updated_at: '2025-01-02T03:00:00.000Z',
    confirmed_at: null,
    confirmed_status: 'unconfirmed',
    closed_at: null,
    closed_status: 'unclosed',
    cancelled_at: null,
    cancelled_status: 'uncancelled',
    cancel_reason: null,
    financial_status: 'pending',
    fulfillment_status: 'notfulfilled',
    total_line_items_price: 200,
    total_discounts: 0,
    subtotal_price: 200,
    total_tax: 0,
    total_price: 200,
    total_weight: 20,
    taxes_included: false,
    customer: null,
    billing_address: null,
    shipping_address: null,
    line_items: [line()],
    discount_codes: [],
    shipping_lines: [],
    tax_lines: null,
    transactions: [],
    fulfillments: [],
    refunds: [],
    ...given,
  };
}

/** The same order with attributes left out. */
export function without(from: Wire, ...names: readonly string[]): Wire {
  return Object.fromEntries(Object.entries(from).filter(([name]) => !names.includes(name)));
}

export function transaction(kind: string, amount: unknown, given: Wire = {}): Wire {
  return { id: 501, order_id: 1001, kind, amount, status: null, ...given };
}

/** A refund of some of line 1, without money. */
export function refund(given: Wire = {}): Wire {
  return {
    id: 301,
    order_id: 1001,
    note: null,
    restock: null,
    refund_line_items: [{ id: 401, line_item_id: 1, quantity: 1 }],
    transactions: [],
    ...given,
  };
}

/** A fulfillment of all of line 1. */
export function fulfillment(given: Wire = {}): Wire {
  return {
    id: 201,
    order_id: 1001,
    status: 'success',
    location_id: 7,
    line_items: [{ id: 1, quantity: 2 }],
    ...given,
  };
}

/** An order that was sent whole, consistently. */
export function fulfilledOrder(given: Wire = {}): Wire {
  return order({
    fulfillment_status: 'fulfilled',
    fulfillments: [fulfillment()],
    line_items: [line({ fulfillable_quantity: 0, fulfillment_status: 'fulfilled' })],
    ...given,
  });
}

/** An order that was cancelled, consistently. */
export function cancelledOrder(given: Wire = {}): Wire {
  return order({
    cancelled_at: '2025-01-02T04:00:00.000Z',
    cancelled_status: 'cancelled',
    cancel_reason: 'other',
    ...given,
  });
}
