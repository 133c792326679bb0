import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { refundedQuantity } from '../sums.ts';

export const cancelRefundLines: Check<'change'> = {
  name: 'cancel-refund-lines',
  statement: 'Cancelling with lines to refund refunds as many of each.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }) {
    const lines = cancellation.refund?.refundLineItems;
    if (operation !== 'cancelOrder' || !accepted || lines === undefined || !before || !after)
      return undefined;
    return lines.map(({ lineItemId = '', quantity = 0 }) => {
      const refunded = refundedQuantity(after.order, lineItemId) - refundedQuantity(before.order, lineItemId);
      if (refunded === quantity) return holds;
      return breaks({
        message: `A refund of ${quantity} of line ${lineItemId} was asked for, but ${refunded} are refunded.`,
        pointer: after.order.at('refunds'),
        expected: String(quantity),
        received: String(refunded),
        shows: [after.exchange, exchange, before.exchange],
      });
    });
  },
};
