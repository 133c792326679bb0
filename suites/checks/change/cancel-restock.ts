import type { Refund } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { breaks, follows, holds, type Judgement } from '../judgement.ts';

/** Restocking is shown only on refunds that name lines; one of money alone says null. */
export const cancelRestock: Check<'change'> = {
  name: 'cancel-restock',
  statement: 'A refund says that it restocks where that was asked for; where it was not, the docs say both.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }, given) {
    if (operation !== 'cancelOrder' || !accepted || !before || !after) return undefined;
    const asked = (cancellation.restock ?? cancellation.refund?.restock) === true;
    if (asked !== (argument(given, 'asked') === 'yes')) return undefined;
    const known = new Set((before.order.refunds ?? []).map(({ id }) => id));
    return (after.order.refunds ?? [])
      .filter((refund) => !known.has(refund.id) && (refund.refundLineItems ?? []).length > 0)
      .map((refund) => judgeRefund(refund, asked))
      .map((judgement) =>
        judgement.verdict === 'breaks' ? { ...judgement, shows: [after.exchange, exchange] } : judgement,
      );
  },
};

function judgeRefund(refund: Refund, asked: boolean): Judgement {
  if (!asked) return refund.restock === true ? follows('example') : follows('text');
  if (refund.restock === true) return holds;
  return breaks({
    message: `The order was cancelled with restock, but its refund says ${String(refund.restock)}.`,
    pointer: refund.at('restock'),
    expected: 'true',
    received: String(refund.restock),
  });
}
