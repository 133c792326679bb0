import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { sumOf } from '../sums.ts';

/** The docs say that the sum is not adjusted as items leave the order, so only `quantity` counts. */
export const totalWeight: Check<'sighting'> = {
  name: 'total-weight',
  statement: 'The weight of an order is the sum of grams times quantity.',
  judges: 'sighting',
  judge({ order, draft }) {
    const total = order.totalWeight;
    const due = sumOf(order.lineItems, ({ grams, quantity }) =>
      grams && typeof quantity === 'number' ? grams.times(quantity) : undefined,
    );
    if (draft === undefined || !total || !due) return undefined;
    if (total.eq(due)) return holds;
    return breaks({
      message: `The weight is ${printDecimal(total)} g, but grams × quantity over the lines makes ${printDecimal(due)} g.`,
      pointer: order.at('totalWeight'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};
