import type { Order } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

type Parts = 'transactions' | 'refunds' | 'fulfillments';

export const partsBelong: Check<'sighting'> = {
  name: 'parts-belong',
  statement: 'Every transaction, refund and fulfillment in an order names that order.',
  judges: 'sighting',
  judge({ order }, given) {
    const parts = argument(given, 'parts') as Parts;
    if (typeof order.id !== 'string') return undefined;
    return partsOf(order, parts)
      .filter(({ orderId }) => typeof orderId === 'string')
      .map((part) =>
        part.orderId === order.id
          ? holds
          : breaks({
              message: `Order ${String(order.id)} holds an entry of ${parts} that names order ${String(part.orderId)}.`,
              pointer: part.at('orderId'),
              expected: String(order.id),
              received: String(part.orderId),
            }),
      );
  },
};

function partsOf(
  order: Order,
  parts: Parts,
): readonly { orderId: unknown; at: (attribute: 'orderId') => string }[] {
  return order[parts] ?? [];
}
