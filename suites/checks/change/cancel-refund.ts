import type { Order } from '../../../spec/order/order.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { askedRefund } from '../../stateful/order-model.ts';
import { capturedAmount, refundedAmount } from '../sums.ts';

/**
 * Judged where the order was read before and after, and a capture is there to be seen and was enough: what a shop does about a
 * refund of more is not said.
 */
export const cancelRefund: Check<'change'> = {
  name: 'cancel-refund',
  statement: 'Cancelling with an amount refunds it: a refund transaction of the negative amount.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }) {
    const asked = askedRefund(cancellation);
    if (operation !== 'cancelOrder' || !accepted || exchange.record.intent !== 'ask' || asked === undefined)
      return undefined;
    if (!before || !after) return undefined;
    const left = capturedAmount(before.order).minus(refundedAmount(before.order));
    if (asked.gt(left)) return undefined;
    const given = refundedAmount(after.order).minus(refundedAmount(before.order));
    const shown = newRefunds(before.order, after.order) > 0;
    if (given.eq(asked) && shown) return holds;
    return breaks({
      message: `The order was cancelled with a refund of ${asked.toFixed()}, but ${given.toFixed()} was refunded${shown ? '' : ', and no new entry of refunds shows it'}.`,
      pointer: after.order.at('transactions'),
      expected: `a refund transaction of -${asked.toFixed()}`,
      received: `refund transactions of ${given.toFixed()} in all`,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};

function newRefunds(before: Order, after: Order): number {
  return (after.refunds?.length ?? 0) - (before.refunds?.length ?? 0);
}
