import { decimal, printDecimal, sum } from '../../../spec/decimal.ts';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/**
 * Judged on orders of this run: their codes are amounts, whatever type the shop files them under. `codes: one` judges orders with at
 * most one code, within what the lines cost; `codes: many` the others.
 */
export const totalDiscounts: Check<'sighting'> = {
  name: 'total-discounts',
  statement: 'The discounts of an order are the amounts of its codes, at most what its lines cost.',
  judges: 'sighting',
  judge({ order, draft }, given) {
    const { totalDiscounts: total, totalLineItemsPrice: lines } = order;
    if (draft === undefined || !total || !lines) return undefined;
    const asked = sum(askedAmounts(draft));
    const simple = (draft.discountCodes ?? []).length <= 1 && asked.lte(lines);
    if (given.with['codes'] !== undefined && simple !== (given.with['codes'] === 'one')) return undefined;
    const due = asked.gt(lines) ? lines : asked;
    if (total.eq(due)) return holds;
    return breaks({
      message: `The discounts are ${printDecimal(total)}, but the codes sent make ${printDecimal(asked)} and the lines cost ${printDecimal(lines)}.`,
      pointer: order.at('totalDiscounts'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};

function askedAmounts(draft: OrderDraft): ReturnType<typeof decimal>[] {
  return (draft.discountCodes ?? []).flatMap(({ amount }) => (amount === undefined ? [] : [decimal(amount)]));
}
