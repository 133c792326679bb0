import { decimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { discountedLines } from './discounted-lines.ts';

/** The prose has a price before the discount, so that nothing need be added to it; the example has it after the discount. */
export const priceOriginal: Check<'creation'> = {
  name: 'price-original',
  statement:
    'The original price of a discounted line is its price plus the discount a unit, or the price itself where that is before the discount.',
  judges: 'creation',
  judge({ draft, answer }) {
    return discountedLines(draft, answer).flatMap(([asked, line]) => {
      const { price, priceOriginal: original } = line;
      if (!price || !original) return [];
      const off = original.minus(price).times(asked.quantity ?? 1);
      const readings = [
        ...(off.eq(0) ? ['text'] : []),
        ...(off.eq(decimal(asked.totalDiscount ?? '0')) ? ['example'] : []),
      ];
      if (readings.length > 0) return [follows(...readings)];
      return [
        breaks({
          message: `price_original ${original.toFixed()} less price ${price.toFixed()}, over ${String(asked.quantity)} unit(s), makes ${off.toFixed()}, but the discount sent was ${String(asked.totalDiscount)}.`,
          pointer: line.at('priceOriginal'),
          expected: `a difference of ${String(asked.totalDiscount)} over the line, or none`,
          received: off.toFixed(),
        }),
      ];
    });
  },
};
