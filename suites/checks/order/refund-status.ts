import { printDecimal } from '../../../spec/decimal.ts';
import type { Order } from '../../../spec/order/order.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { capturedAmount, isAwaited, refundedAmount } from '../sums.ts';
import { spelled } from '../spelled.ts';

/** Judged where the capture is there to be seen, and no refund is awaited: an order merely marked paid has captured nothing. */
export const refundStatus: Check<'sighting'> = {
  name: 'refund-status',
  statement: 'Money given back makes an order partially refunded below what was captured, refunded at it.',
  judges: 'sighting',
  judge({ order }, given) {
    const status = spelled(order.financialStatus, given);
    const captured = capturedAmount(order);
    const refunded = refundedAmount(order);
    if (status === undefined || captured.lte(0) || refunded.lte(0) || isRefundAwaited(order))
      return undefined;
    const due = refunded.lt(captured) ? 'partially_refunded' : 'refunded';
    if (status === due) return holds;
    return breaks({
      message: `${printDecimal(refunded)} of ${printDecimal(captured)} captured was refunded, which makes the order ${due}, but it says ${status}.`,
      pointer: order.at('financialStatus'),
      expected: due,
      received: status,
    });
  },
};

function isRefundAwaited({ transactions }: Order): boolean {
  return (transactions ?? []).some(
    (transaction) => transaction.kind?.toLowerCase() === 'refund' && isAwaited(transaction),
  );
}
