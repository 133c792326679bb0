import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';

export const subtotalPrice: Check<'sighting'> = {
  name: 'subtotal-price',
  statement: 'The subtotal is the price of all lines, either after discounts or before them.',
  judges: 'sighting',
  judge({ order }) {
    const { subtotalPrice: subtotal, totalLineItemsPrice: before, totalDiscounts: discounts } = order;
    if (!subtotal || !before || !discounts) return undefined;
    const after = before.minus(discounts);
    const readings = [...(subtotal.eq(after) ? ['text'] : []), ...(subtotal.eq(before) ? ['example'] : [])];
    if (readings.length > 0) return follows(...readings);
    return breaks({
      message: `The subtotal is ${printDecimal(subtotal)}: neither the lines after discounts (${printDecimal(after)}) nor before them (${printDecimal(before)}).`,
      pointer: order.at('subtotalPrice'),
      expected: `${printDecimal(after)} or ${printDecimal(before)}`,
      received: printDecimal(subtotal),
    });
  },
};
