import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { sumOf } from '../sums.ts';

/** Every example of the page says zero beside lines that weigh something; live shops send the sum. */
export const weightOrZero: Check<'sighting'> = {
  name: 'weight-or-zero',
  statement: 'The weight of an order is the sum of grams times quantity, or is not told.',
  judges: 'sighting',
  judge({ order, draft }) {
    const total = order.totalWeight;
    const due = sumOf(order.lineItems, ({ grams, quantity }) =>
      grams && typeof quantity === 'number' ? grams.times(quantity) : undefined,
    );
    if (draft === undefined || !total || !due) return undefined;
    const readings = [...(total.eq(0) ? ['zero'] : []), ...(total.eq(due) ? ['sum'] : [])];
    if (readings.length > 0) return follows(...readings);
    return breaks({
      message: `The weight is ${printDecimal(total)} g, but grams × quantity over the lines makes ${printDecimal(due)} g.`,
      pointer: order.at('totalWeight'),
      expected: `${printDecimal(due)}, or 0`,
      received: printDecimal(total),
    });
  },
};
