import { printDecimal, zero } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { sumOf } from '../sums.ts';

export const totalTax: Check<'sighting'> = {
  name: 'total-tax',
  statement: 'The tax of an order is the sum of its tax lines.',
  judges: 'sighting',
  judge({ order, draft }) {
    const total = order.totalTax;
    if (draft === undefined || !total) return undefined;
    const due = sumOf(order.taxLines ?? [], ({ price }) => price) ?? zero;
    if (total.eq(due)) return holds;
    return breaks({
      message: `The tax is ${printDecimal(total)}, but the order's tax lines make ${printDecimal(due)}.`,
      pointer: order.at('totalTax'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};
