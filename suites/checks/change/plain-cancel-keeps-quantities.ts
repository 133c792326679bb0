import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const plainCancelKeepsQuantities: Check<'change'> = {
  name: 'plain-cancel-keeps-quantities',
  statement: 'Cancelling without a refund leaves what can be fulfilled of each line as it was.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, before, after }) {
    if (operation !== 'cancelOrder' || !accepted || !before || !after) return undefined;
    if (
      cancellation.amount !== undefined ||
      cancellation.refund !== undefined ||
      cancellation.restock === true
    )
      return undefined;
    const was = new Map((before.order.lineItems ?? []).map((line) => [line.id, line.fulfillableQuantity]));
    return (after.order.lineItems ?? []).flatMap((line) => {
      const left = was.get(line.id);
      if (typeof left !== 'number' || typeof line.fulfillableQuantity !== 'number') return [];
      if (left === line.fulfillableQuantity) return [holds];
      return [
        breaks({
          message: `A cancellation without refund changed what can be fulfilled of a line from ${left} to ${line.fulfillableQuantity}.`,
          pointer: line.at('fulfillableQuantity'),
          expected: String(left),
          received: String(line.fulfillableQuantity),
          shows: [after.exchange, exchange, before.exchange],
        }),
      ];
    });
  },
};
