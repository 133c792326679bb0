import { decimal, printDecimal, sum, type Decimal } from '../../../spec/decimal.ts';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import type { Check } from '../check.ts';
import { breaks, follows, holds } from '../judgement.ts';

/**
 * Judged on orders of this run: their codes are amounts, whatever type the shop files them under. `codes: one` judges orders with at
 * most one code, within what the lines cost; `codes: many` the others. `lineDiscounts: either`: the prose has prices of lines before
 * their own discounts (reading `text`), which are then part of these; the example has them after (reading `example`).
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
    if (given.with['lineDiscounts'] === 'either') {
      const readings = readingsOf(total, { asked, onLines: sum(askedOnLines(draft)), lines });
      if (readings.length > 0) return follows(...readings);
    }
    const due = smaller(asked, lines);
    if (total.eq(due)) return holds;
    return breaks({
      message: `The discounts are ${printDecimal(total)}, but the codes sent make ${printDecimal(asked)} and the lines cost ${printDecimal(lines)}.`,
      pointer: order.at('totalDiscounts'),
      expected: printDecimal(due),
      received: printDecimal(total),
    });
  },
};

interface Discounts {
  readonly asked: Decimal;
  readonly onLines: Decimal;
  readonly lines: Decimal;
}

function readingsOf(total: Decimal, { asked, onLines, lines }: Discounts): readonly string[] {
  return [
    ...(total.eq(smaller(asked.plus(onLines), lines)) ? ['text'] : []),
    ...(total.eq(smaller(asked, lines)) ? ['example'] : []),
  ];
}

function smaller(one: Decimal, other: Decimal): Decimal {
  return one.gt(other) ? other : one;
}

function askedOnLines(draft: OrderDraft): Decimal[] {
  return (draft.lineItems ?? []).flatMap(({ totalDiscount }) =>
    totalDiscount === undefined ? [] : [decimal(totalDiscount)],
  );
}

function askedAmounts(draft: OrderDraft): Decimal[] {
  return (draft.discountCodes ?? []).flatMap(({ amount }) => (amount === undefined ? [] : [decimal(amount)]));
}
