import { multiply, roundTo, sum, zero, type Decimal } from '../decimal.ts';
import { orderTotals as totalsOf, type OrderTotals, type Priced } from '../orders/order-totals.ts';
import type { StoredOrder } from './stored-order.ts';

/** Money has cents. */
export function orderTotals(order: Priced): OrderTotals {
  return totalsOf(order, 2);
}

/** What a unit of a currency is worth in US dollars; the euro as the docs' example has it. */
const rates: Readonly<Record<string, Decimal>> = { EUR: '1.428', VND: '0.00004' };

export function inDollars(amount: Decimal, currency: string): Decimal {
  return roundTo(multiply(amount, rates[currency] ?? '1'), 2);
}

/** What was paid as far as the shop can tell: what came in, or for an order that is merely said to be paid its total. */
export function paidAmount(order: StoredOrder): Decimal {
  if (order.payments.length > 0) return sum(order.payments.map(({ received }) => received));
  return order.financialStatus === 'paid' ? orderTotals(order).total : zero;
}
