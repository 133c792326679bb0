import { isPositive, subtract, sum, type Decimal } from '../decimal.ts';
import { orderTotals as totalsOf, type OrderTotals } from '../orders/order-totals.ts';
import type { StoredOrder } from './stored-order.ts';

export type PricedParts = Pick<
  StoredOrder,
  'lines' | 'discountCodes' | 'shippingLines' | 'taxLines' | 'taxesIncluded'
>;

export function orderTotals(order: PricedParts): OrderTotals {
  return totalsOf(order, 4);
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
