import type { Order } from '../../../spec/order/order.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { spelledFulfillment } from '../spelled.ts';
import { fulfilledQuantity } from '../sums.ts';

/**
 * The status of lines is left out: a documented fulfilled order has lines that are not. Judged on orders of this run, whose
 * fulfillments all come from their creation.
 */
export const fulfillmentAgreement: Check<'sighting'> = {
  name: 'fulfillment-agreement',
  statement:
    'The status of an order agrees with its fulfillments: fulfilled covers every line, unfulfilled covers none.',
  judges: 'sighting',
  judge({ order, draft }, given) {
    const status = spelledFulfillment(order.fulfillmentStatus, given);
    if (draft === undefined || status === undefined || !order.lineItems || !order.fulfillments)
      return undefined;
    const covered = coverage(order);
    if (status === covered || (status !== 'fulfilled' && status !== 'unfulfilled')) return holds;
    return breaks({
      message: `The order says ${status}, but its successful fulfillments cover ${covered === 'fulfilled' ? 'every line' : covered === 'partial' ? 'some of its lines' : 'no line'}.`,
      pointer: order.at('fulfillmentStatus'),
      expected: covered,
      received: status,
    });
  },
};

function coverage(order: Order): 'fulfilled' | 'partial' | 'unfulfilled' {
  const lines = order.lineItems ?? [];
  const shares = lines.map(({ id, quantity }) => fulfilledQuantity(order, id ?? '') / (quantity ?? 1));
  if (shares.every((share) => share >= 1)) return 'fulfilled';
  return shares.some((share) => share > 0) ? 'partial' : 'unfulfilled';
}
