import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { sumOf } from '../sums.ts';

export const totalLineItemsPrice: Check<'sighting'> = {
  name: 'total-line-items-price',
  statement: 'The price of all lines is the sum of price times quantity.',
  judges: 'sighting',
  judge({ order }) {
    const total = order.totalLineItemsPrice;
    const due = sumOf(order.lineItems, ({ price, quantity }) =>
      price && typeof quantity === 'number' ? price.times(quantity) : undefined,
    );
    if (!total || !due || !order.lineItems) return undefined;
    if (total.eq(due)) return holds;
    return breaks({
      message: `The price of all lines is ${printDecimal(total)}, but price × quantity over ${order.lineItems.length} line(s) makes ${printDecimal(due)}.`,
      pointer: order.at('totalLineItemsPrice'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};
