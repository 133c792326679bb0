import { fulfilledQuantity, piecesOf } from '../orders/shipping-progress.ts';
import type { StoredLine, StoredOrder } from './stored-order.ts';

export function refundedQuantity(order: StoredOrder, line: StoredLine): number {
  return piecesOf(
    line,
    order.refunds.flatMap(({ lines }) => lines ?? []),
  );
}

/** Quantity − max(refunded, fulfilled); nothing is ever pending in this shop. */
export function fulfillableQuantity(order: StoredOrder, line: StoredLine): number {
  return line.quantity - Math.max(refundedQuantity(order, line), fulfilledQuantity(order, line));
}

export function wasRestocked(order: StoredOrder, line: StoredLine): boolean {
  return order.refunds.some(
    ({ restock, lines }) => restock === true && lines?.some(({ lineId }) => lineId === line.id),
  );
}

/** Cancelled, and every piece of every line back on the shelf. */
export function isWhollyRestocked(order: StoredOrder): boolean {
  const back = (line: StoredLine): boolean =>
    wasRestocked(order, line) && refundedQuantity(order, line) >= line.quantity;
  return order.cancelledAt !== null && order.lines.every(back);
}
