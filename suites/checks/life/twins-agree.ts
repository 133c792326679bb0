import type { Order } from '../../../spec/order/order.ts';
import { withoutKey } from '../../ledger/mark.ts';
import { disagreements } from '../../stateful/disagreements.ts';
import { modelOf, type OrderModel } from '../../stateful/order-model.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const twinsAgree: Check<'twins'> = {
  name: 'twins-agree',
  statement:
    'Changes that have nothing to do with one another leave an order the same in whatever order they are made.',
  judges: 'twins',
  judge({ left, right }) {
    const [wrong] = disagreements(withoutIds(left.order), withoutIds(right.order));
    if (wrong === undefined) return holds;
    return breaks({
      message: `Two orders were created alike and changed alike, in another order; one reads ${wrong.expected}, the other ${wrong.received}.`,
      pointer: right.order.at(wrong.attribute),
      expected: wrong.expected,
      received: wrong.received,
      shows: [right.exchange, left.exchange],
    });
  },
};

/** Lines of two orders have ids of their own, and each order names its own creation. */
function withoutIds(order: Order): OrderModel {
  return { ...modelOf(withoutKey(order)), refundedQuantities: undefined };
}
