import type { Check } from '../check.ts';
import { compareOrders } from '../compare-orders.ts';
import { breaks, holds } from '../judgement.ts';
import type { OrderAttribute } from '../../../spec/order/order.ts';

/** What a shop may still be working on when it answers: payment and fulfillment records, and the time of the last change. */
const mayFollow: readonly OrderAttribute[] = ['updatedAt', 'transactions', 'customer'];

export const answerAsRead: Check<'creation'> = {
  name: 'answer-as-read',
  statement: 'A new order reads as the answer to its creation said.',
  judges: 'creation',
  judge({ exchange, answer, read }) {
    if (read === undefined) return undefined;
    const [difference] = compareOrders(answer, read.order, mayFollow);
    if (difference === undefined) return holds;
    return breaks({
      message: `The answer to the creation and the order read after it differ in ${difference.attribute}.`,
      pointer: read.order.at(difference.attribute),
      expected: difference.left,
      received: difference.right,
      shows: [read.exchange, exchange],
    });
  },
};
