import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { prefixWith } from './namespace.ts';
import { share, takeShare, type Share } from './share.ts';
import { fromTenThousandths, toTenThousandths } from './ten-thousandths.ts';

export type DiscountCodeDraft = NonNullable<OrderDraft['discountCodes']>[number];

export interface DiscountCodesOptions {
  readonly namespace?: string | undefined;
  /** Default 1. */
  readonly min?: number;
  /** Default 3. */
  readonly max?: number;
}

/** A code before it is known what there is to take it off. */
export interface DiscountPlan {
  readonly code: string;
  readonly isCouponCode: boolean | undefined;
  readonly share: Share;
}

const codes = ['SPRING30', 'KM', 'Khuyến mãi mùa hè', 'TET-2023', 'giảm giá', 'Ưu đãi "VIP"', 'A&B'] as const;

/** Codes for an order whose lines cost so much: as amounts, together at most that, now and then exactly that. */
export function discountCodes(
  linesCost: string,
  options: DiscountCodesOptions = {},
): fc.Arbitrary<readonly DiscountCodeDraft[]> {
  return discountPlans(options).map((plans) => writeDiscountCodes(plans, toTenThousandths(linesCost)));
}

export function discountPlans(options: DiscountCodesOptions = {}): fc.Arbitrary<readonly DiscountPlan[]> {
  const { namespace, min = 1, max = 3 } = options;
  const own = prefixWith(namespace);
  const plan = fc.record(
    {
      code: fc.constantFrom(...codes).map(own),
      // Never a coupon: one that the shop does not know may be refused.
      isCouponCode: fc.constantFrom(undefined, false),
      share: share(),
    },
    { noNullPrototype: true },
  );
  return fc.uniqueArray(plan, { minLength: min, maxLength: max, selector: ({ code }) => code, size: 'max' });
}

/** Every plan takes its share of an equal part of what the lines cost. Leaves out what would take nothing. */
export function writeDiscountCodes(
  plans: readonly DiscountPlan[],
  linesCost: bigint,
  smallest = 1n,
): readonly DiscountCodeDraft[] {
  const part = linesCost / BigInt(plans.length || 1);
  return plans
    .map(({ code, isCouponCode, share: taken }) => ({
      code,
      amount: fromTenThousandths(takeShare(taken, part, smallest)),
      ...(isCouponCode === undefined ? {} : { isCouponCode }),
    }))
    .filter(({ amount }) => amount !== '0');
}
