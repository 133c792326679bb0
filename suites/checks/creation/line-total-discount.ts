import { decimal } from '../../../spec/decimal.ts';
import type { LineItemDraft } from '../../../spec/order/order-draft.ts';
import type { LineItem } from '../../../spec/order/order.ts';
import type { Check } from '../check.ts';
import { breaks, follows, type Judgement } from '../judgement.ts';
import { discountedLines } from './discounted-lines.ts';

export const lineTotalDiscount: Check<'creation'> = {
  name: 'line-total-discount',
  statement: 'The discount of a line is the whole that was asked for, or its share a unit.',
  judges: 'creation',
  judge({ draft, answer }) {
    return discountedLines(draft, answer).map(([asked, line]) => judgeLine(asked, line));
  },
};

function judgeLine(asked: LineItemDraft, line: LineItem): Judgement {
  const whole = decimal(asked.totalDiscount ?? '0');
  const got = line.totalDiscount;
  const readings = [
    ...(got?.eq(whole) ? ['text'] : []),
    ...(got?.times(asked.quantity ?? 1).eq(whole) ? ['example'] : []),
  ];
  if (readings.length > 0) return follows(...readings);
  return breaks({
    message: `A line of ${String(asked.quantity)} was created with a discount of ${whole.toFixed()}, but shows ${got?.toFixed() ?? 'none'}.`,
    pointer: line.at('totalDiscount'),
    expected: `${whole.toFixed()} for the line, or its share a unit`,
    received: got?.toFixed() ?? 'none',
  });
}
