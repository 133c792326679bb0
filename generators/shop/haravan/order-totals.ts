import { divide, isPositive, multiply, smaller, subtract, sum, type Decimal } from '../decimal.ts';
import type { StoredDiscountCode, StoredOrder } from './stored-order.ts';

/** The money of an order, all of it derived. */
export interface OrderTotals {
  readonly lines: Decimal;
  /** What the codes take off: never more than the lines cost. */
  readonly discounts: Decimal;
  readonly shipping: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
  /** Grams. */
  readonly weight: Decimal;
}

export type PricedParts = Pick<
  StoredOrder,
  'lines' | 'discountCodes' | 'shippingLines' | 'taxLines' | 'taxesIncluded'
>;

export function orderTotals(order: PricedParts): OrderTotals {
  const lines = sum(order.lines.map(({ price, quantity }) => multiply(price, quantity)));
  const shipping = sum(order.shippingLines.map(({ price }) => price));
  const tax = sum(order.taxLines.map(({ price }) => price));
  const discounts = codeDiscounts(order.discountCodes, lines);
  const taxOnTop = order.taxesIncluded ? '0' : tax;
  return {
    lines,
    discounts,
    shipping,
    tax,
    total: sum([subtract(lines, discounts), shipping, taxOnTop]),
    weight: sum(order.lines.map(({ grams, quantity }) => multiply(grams, quantity))),
  };
}

function codeDiscounts(codes: readonly StoredDiscountCode[], lines: Decimal): Decimal {
  const off = codes.map(({ type, amount }) =>
    type === 'percentage' ? divide(multiply(lines, amount), 100) : amount,
  );
  return smaller(sum(off), lines);
}

/** Captured and sold, before anything was given back. */
export function capturedAmount(order: StoredOrder): Decimal {
  const kinds = new Set(['capture', 'sale']);
  return sum(order.transactions.filter(({ kind }) => kinds.has(kind)).map(({ amount }) => amount));
}

/** Given back so far, as a positive amount. */
export function refundedAmount(order: StoredOrder): Decimal {
  return subtract(
    '0',
    sum(order.transactions.filter(({ kind }) => kind === 'refund').map(({ amount }) => amount)),
  );
}

/** What was paid as far as the shop can tell: the captures, or for an order merely marked as paid its total. */
export function paidAmount(order: StoredOrder): Decimal {
  const captured = capturedAmount(order);
  if (isPositive(captured)) return captured;
  const marked = new Set(['paid', 'partially_paid', 'partially_refunded', 'refunded']);
  return marked.has(order.financialStatus) ? orderTotals(order).total : '0';
}
