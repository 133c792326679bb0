import * as fc from 'fast-check';
import type { LineItemDraft } from '../../spec/order/order-draft.ts';
import { lineItem, type LineItemOptions } from './line-item.ts';
import { goodsCost } from './order-cost.ts';
import { fromTenThousandths, toTenThousandths } from './ten-thousandths.ts';

export interface LineItemsOptions extends LineItemOptions {
  /** Default 1. */
  readonly min?: number;
  /** Default 5. */
  readonly max?: number;
}

/** Most that the goods of one order come to: with shipping and tax the total stays within 22 digits. */
const costliestGoods = toTenThousandths(`9${'0'.repeat(21)}`);

/** The lines of an order: no variant twice, and not everything for free. Throws `RangeError` where there are too few variants. */
export function lineItems({ min = 1, max = 5, ...one }: LineItemsOptions = {}): fc.Arbitrary<
  readonly LineItemDraft[]
> {
  const variants = (one.variants ?? []).filter(({ stock = 1 }) => stock >= 1);
  const onlyVariants = one.custom === false;
  if (onlyVariants && variants.length < min) {
    throw new RangeError(
      `${String(min)} lines of different variants were asked for, and ${String(variants.length)} are in stock`,
    );
  }
  const most = onlyVariants ? Math.min(max, variants.length) : max;
  const costsAtMost = fromTenThousandths(costliestGoods / BigInt(Math.max(9, most)));
  const lines = fc.uniqueArray(lineItem({ costsAtMost, ...one }), {
    minLength: min,
    maxLength: most,
    selector: (line) => line.variantId ?? line,
    size: 'max',
  });
  const mayCost = !onlyVariants || variants.some(({ price }) => toTenThousandths(price) > 0n);
  return mayCost ? lines.filter((list) => goodsCost(list, variants) > 0n) : lines;
}
