import { sum, zero, type Decimal } from '../../spec/decimal.ts';
import type { Order } from '../../spec/order/order.ts';

/** Σ of one amount over a list; undefined where the list or one of its amounts is missing. A null list is an empty one. */
export function sumOf<T>(
  items: readonly T[] | null | undefined,
  amount: (item: T) => Decimal | null | undefined,
): Decimal | undefined {
  if (items === undefined) return undefined;
  const amounts = (items ?? []).map(amount);
  return amounts.every((value) => value !== null && value !== undefined) ? sum(amounts) : undefined;
}

/** Σ of what was refunded of one line, by the order's refunds. */
export function refundedQuantity(order: Order, lineId: string): number {
  return (order.refunds ?? [])
    .flatMap((refund) => refund.refundLineItems ?? [])
    .filter((line) => line.lineItemId === lineId)
    .reduce((total, line) => total + (line.quantity ?? 0), 0);
}

/** Σ of what was fulfilled of one line: fulfillments with status `success`, whatever their carrier says. */
export function fulfilledQuantity(order: Order, lineId: string): number {
  return (order.fulfillments ?? [])
    .filter((fulfillment) => fulfillment.status === 'success')
    .flatMap((fulfillment) => fulfillment.lineItems ?? [])
    .filter((line) => line.id === lineId)
    .reduce((total, line) => total + (line.quantity ?? 0), 0);
}

/** What was taken by successful captures and sales; zero where there is none. */
export function capturedAmount(order: Order): Decimal {
  return sumOfKinds(order, ['capture', 'sale']);
}

/** What was given back, as a positive amount. */
export function refundedAmount(order: Order): Decimal {
  return zero.minus(sumOfKinds(order, ['refund']));
}

function sumOfKinds(order: Order, kinds: readonly string[]): Decimal {
  return sum(
    (order.transactions ?? [])
      .filter(
        ({ kind, amount }) =>
          typeof kind === 'string' && kinds.includes(kind.toLowerCase()) && Boolean(amount),
      )
      .map(({ amount }) => amount as Decimal),
  );
}
