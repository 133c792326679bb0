import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { takesOffShipping } from './takes-off-shipping.ts';

/** `reading: text` leaves only the subtotal after discounts. Orders of others with a code for the shipping are left out. */
export const subtotalPrice: Check<'sighting'> = {
  name: 'subtotal-price',
  statement: 'The subtotal is the price of all lines, either after discounts or before them.',
  judges: 'sighting',
  judge({ order, draft }, given) {
    if (draft === undefined && takesOffShipping(order)) return undefined;
    const { subtotalPrice: subtotal, totalLineItemsPrice: before, totalDiscounts: discounts } = order;
    if (!subtotal || !before || !discounts) return undefined;
    const after = before.minus(discounts);
    const onlyAfter = given.with['reading'] === 'text';
    const readings = [
      ...(subtotal.eq(after) ? ['text'] : []),
      ...(!onlyAfter && subtotal.eq(before) ? ['example'] : []),
    ];
    if (readings.length > 0) return follows(...readings);
    const due = onlyAfter ? printDecimal(after) : `${printDecimal(after)} or ${printDecimal(before)}`;
    return breaks({
      message: onlyAfter
        ? `The subtotal is ${printDecimal(subtotal)}, but the lines after discounts are ${printDecimal(after)}.`
        : `The subtotal is ${printDecimal(subtotal)}: neither the lines after discounts (${printDecimal(after)}) nor before them (${printDecimal(before)}).`,
      pointer: order.at('subtotalPrice'),
      expected: due,
      received: printDecimal(subtotal),
    });
  },
};
