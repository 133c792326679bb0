import type { LineItem, Order } from '../../../spec/order/order.ts';
import type { Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';
import { fulfilledQuantity, refundedQuantity } from '../sums.ts';

/** What is pending is nowhere shown; it can only be where a fulfillment is neither done nor called off. */
const settled: ReadonlySet<string> = new Set(['success', 'cancelled', 'error', 'failure']);

export const fulfillableQuantity: Check<'sighting'> = {
  name: 'fulfillable-quantity',
  statement:
    'What can still be fulfilled of a line is its quantity, less the larger of refunded and fulfilled, less what is pending.',
  judges: 'sighting',
  judge({ order }) {
    if (!order.lineItems || !order.fulfillments || !order.refunds) return undefined;
    const pending = order.fulfillments.some(
      ({ status }) => typeof status !== 'string' || !settled.has(status),
    );
    return order.lineItems.flatMap((line) => judgeLine(order, line, pending));
  },
};

function judgeLine(order: Order, line: LineItem, pending: boolean): readonly Judgement[] {
  const { id, quantity, fulfillableQuantity: fulfillable } = line;
  if (typeof id !== 'string' || typeof quantity !== 'number' || typeof fulfillable !== 'number') return [];
  const refunded = refundedQuantity(order, id);
  const fulfilled = fulfilledQuantity(order, id);
  const most = quantity - Math.max(refunded, fulfilled);
  const right = pending ? fulfillable >= 0 && fulfillable <= most : fulfillable === most;
  if (right) return [holds];
  const expected = pending ? `0 to ${most}` : String(most);
  return [
    breaks({
      message: `${fulfillable} can still be fulfilled of a line, but of ${quantity} ordered ${fulfilled} are fulfilled and ${refunded} refunded: ${expected} is left.`,
      pointer: line.at('fulfillableQuantity'),
      expected,
      received: String(fulfillable),
    }),
  ];
}
