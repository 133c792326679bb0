import * as fc from 'fast-check';
import type { LineItemDraft } from '../../spec/order/order-draft.ts';
import { share, takeShare, type Share } from './share.ts';
import { fromTenThousandths } from './ten-thousandths.ts';

/** A discount on a line before its price and quantity are known. */
export interface LineDiscountPlan {
  readonly share: Share;
  /** Two discounts instead of one, where the amount can be split. */
  readonly split: boolean;
  readonly reason: string;
}

export interface DiscountedLine {
  /** Price of one piece, in ten-thousandths. */
  readonly price: bigint;
  readonly quantity: number;
  /** Each discount divides by the quantity without a rest. */
  readonly even: boolean;
}

const reasons = [
  'Khuyến mãi sinh nhật',
  'Hàng trưng bày',
  'Khách quen "thân thiết"',
  'Mua 2 giảm 5%',
] as const;

export function lineDiscountPlan(): fc.Arbitrary<LineDiscountPlan> {
  return fc.record(
    { share: share(), split: fc.boolean(), reason: fc.constantFrom(...reasons) },
    { noNullPrototype: true },
  );
}

/**
 * The discounts of a line and their sum. The sum stays below the price of one piece: whether the docs' `total_discount` is meant a
 * piece or for the whole line, no price turns negative. Empty where nothing can be taken off.
 */
export function writeLineDiscount(
  plan: LineDiscountPlan | undefined,
  { price, quantity, even }: DiscountedLine,
): Pick<LineItemDraft, 'appliedDiscounts' | 'totalDiscount'> {
  const step = even ? BigInt(quantity) : 1n;
  const most = (price - 1n) / step;
  if (plan === undefined || most < 1n) return {};
  const steps = takeShare(plan.share, most);
  const parts = plan.split && steps > 1n ? [steps / 2n, steps - steps / 2n] : [steps];
  return {
    appliedDiscounts: parts.map((part, index) => ({
      description: index === 0 ? plan.reason : `${plan.reason} (2)`,
      amount: fromTenThousandths(part * step),
    })),
    totalDiscount: fromTenThousandths(steps * step),
  };
}
