import type { KeptLine, KeptOrder } from './kept-order.ts';

type Shipped = Pick<KeptOrder, 'fulfillments' | 'lines'>;

export function fulfilledQuantity(order: Pick<Shipped, 'fulfillments'>, line: Pick<KeptLine, 'id'>): number {
  return piecesOf(
    line,
    order.fulfillments.flatMap(({ lines }) => lines),
  );
}

/** How many pieces of a line these parts hold. */
export function piecesOf(
  line: Pick<KeptLine, 'id'>,
  parts: readonly { readonly lineId: bigint; readonly quantity: number }[],
): number {
  return parts
    .filter(({ lineId }) => lineId === line.id)
    .reduce((quantity, part) => quantity + part.quantity, 0);
}

/** How far an order is on its way, whatever word the answer has for it. */
export type ShippingProgress = 'unshipped' | 'partial' | 'shipped';

export function shippingProgress(order: Shipped): ShippingProgress {
  if (order.fulfillments.length === 0) return 'unshipped';
  return order.lines.every((line) => fulfilledQuantity(order, line) >= line.quantity) ? 'shipped' : 'partial';
}
