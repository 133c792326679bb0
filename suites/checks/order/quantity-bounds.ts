import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { refundedQuantity } from '../sums.ts';

export const quantityBounds: Check<'sighting'> = {
  name: 'quantity-bounds',
  statement:
    'No more of a line is refunded than was ordered, and what can be fulfilled lies between none and all of it.',
  judges: 'sighting',
  judge({ order }) {
    return (order.lineItems ?? []).flatMap((line) => {
      const { id, quantity, fulfillableQuantity: fulfillable } = line;
      if (typeof id !== 'string' || typeof quantity !== 'number') return [];
      const refunded = refundedQuantity(order, id);
      const left = fulfillable ?? 0;
      if (refunded <= quantity && left >= 0 && left <= quantity) return [holds];
      return [
        breaks({
          message: `Of ${quantity} ordered, ${refunded} are refunded and ${left} can be fulfilled.`,
          pointer: line.at('fulfillableQuantity'),
          expected: `0 to ${quantity} each`,
          received: `${refunded} refunded, ${left} fulfillable`,
        }),
      ];
    });
  },
};
