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

/** What was taken by captures and sales that have not failed and are not awaited; zero where there is none. */
export function capturedAmount(order: Order): Decimal {
  return sumOfKinds(order, ['capture', 'sale']);
}

/** What was given back, as a positive amount. */
export function refundedAmount(order: Order): Decimal {
  return zero.minus(sumOfKinds(order, ['refund']));
}

/** A payment that is not done yet moves no money so far. */
export function isAwaited({ status }: Transaction): boolean {
  return status?.toLowerCase() === 'pending';
}

function sumOfKinds(order: Order, kinds: readonly string[]): Decimal {
  return sum(
    (order.transactions ?? [])
      .filter((transaction) => isOfKind(transaction, kinds) && !hasNotMoved(transaction))
      .flatMap(({ amount }) => (amount ? [amount] : [])),
  );
}

type Transaction = NonNullable<Order['transactions']>[number];

function isOfKind({ kind }: Transaction, kinds: readonly string[]): boolean {
  return typeof kind === 'string' && kinds.includes(kind.toLowerCase());
}

const failed: ReadonlySet<string> = new Set(['failure', 'error']);

/** Money that a capture still waits for has not come in; a refund is told as soon as it is asked for. */
function hasNotMoved(transaction: Transaction): boolean {
  const { kind, status } = transaction;
  if (typeof status === 'string' && failed.has(status.toLowerCase())) return true;
  return isAwaited(transaction) && kind?.toLowerCase() !== 'refund';
}
