import type { StoredLine, StoredOrder } from './stored-order.ts';

export function fulfilledQuantity(order: StoredOrder, line: StoredLine): number {
  return total(
    order.fulfillments.flatMap(({ lines }) => lines),
    line,
  );
}

export function refundedQuantity(order: StoredOrder, line: StoredLine): number {
  return total(
    order.refunds.flatMap(({ lines }) => lines ?? []),
    line,
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

/** How far an order is on its way, whatever word the answer has for it. */
export type ShippingProgress = 'unshipped' | 'partial' | 'shipped';

export function shippingProgress(order: StoredOrder): ShippingProgress {
  if (order.fulfillments.length === 0) return 'unshipped';
  return order.lines.every((line) => fulfilledQuantity(order, line) >= line.quantity) ? 'shipped' : 'partial';
}

/** Cancelled, and every piece of every line back on the shelf. */
export function isWhollyRestocked(order: StoredOrder): boolean {
  const back = (line: StoredLine): boolean =>
    wasRestocked(order, line) && refundedQuantity(order, line) >= line.quantity;
  return order.cancelledAt !== null && order.lines.every(back);
}

function total(
  parts: readonly { readonly lineId: bigint; readonly quantity: number }[],
  line: StoredLine,
): number {
  return parts
    .filter(({ lineId }) => lineId === line.id)
    .reduce((quantity, part) => quantity + part.quantity, 0);
}
