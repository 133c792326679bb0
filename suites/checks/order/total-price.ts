import { printDecimal, zero } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { sumOf } from '../sums.ts';
import { takesOffShipping } from './takes-off-shipping.ts';

/** Tips are named in the prose of one platform; no documented order has any. Orders of others with a code for the shipping are left out. */
export const totalPrice: Check<'sighting'> = {
  name: 'total-price',
  statement: 'The total is the lines, less discounts, plus shipping, plus tax unless prices include it.',
  judges: 'sighting',
  judge({ order, draft }) {
    if (draft === undefined && takesOffShipping(order)) return undefined;
    const { totalPrice: total, totalLineItemsPrice: lines, totalDiscounts: discounts } = order;
    const shipping = sumOf(order.shippingLines, ({ price }) => price);
    if (!total || !lines || !discounts || !shipping) return undefined;
    const tax = order.taxesIncluded === true ? zero : (order.totalTax ?? zero);
    const due = lines.minus(discounts).plus(shipping).plus(tax);
    if (total.eq(due)) return holds;
    return breaks({
      message:
        `The total price is ${printDecimal(total)}, but lines ${printDecimal(lines)} − discounts ${printDecimal(discounts)}` +
        ` + shipping ${printDecimal(shipping)} + tax ${printDecimal(tax)} make ${printDecimal(due)}.`,
      pointer: order.at('totalPrice'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};
