import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { fromTenThousandths, toTenThousandths } from './ten-thousandths.ts';

export type TaxLineDraft = NonNullable<OrderDraft['taxLines']>[number];

export interface TaxLinesOptions {
  /** Default 1. */
  readonly min?: number;
  /** Default 2. */
  readonly max?: number;
}

/** A tax before it is known on what. */
export interface TaxPlan {
  readonly title: string;
  /** In hundredths of a percent: 1000 is 10 %. */
  readonly basisPoints: number;
}

const taxes: readonly TaxPlan[] = [
  { title: 'VAT', basisPoints: 1000 },
  { title: 'Thuế GTGT', basisPoints: 800 },
  { title: 'Thuế giá trị gia tăng 5%', basisPoints: 500 },
  { title: 'Phí môi trường', basisPoints: 125 },
];

/** Taxes on goods worth so much, added to the price. */
export function taxLines(
  taxable: string,
  options: TaxLinesOptions = {},
): fc.Arbitrary<readonly TaxLineDraft[]> {
  return taxPlans(options).map((plans) =>
    writeTaxLines(plans, { taxable: toTenThousandths(taxable), included: false }),
  );
}

export function taxPlans({ min = 1, max = 2 }: TaxLinesOptions = {}): fc.Arbitrary<readonly TaxPlan[]> {
  const plan = fc.constantFrom(...taxes);
  return fc.uniqueArray(plan, {
    minLength: min,
    maxLength: max,
    selector: ({ title }) => title,
    size: 'max',
  });
}

/**
 * What the taxes come to: rounded down to four decimals, or to the nearest of fewer; included ones are part of the amount, the others
 * come on top.
 */
export function writeTaxLines(
  plans: readonly TaxPlan[],
  {
    taxable,
    included,
    smallest = 1n,
  }: { readonly taxable: bigint; readonly included: boolean; readonly smallest?: bigint },
): readonly TaxLineDraft[] {
  return plans.map(({ title, basisPoints }) => {
    const points = BigInt(basisPoints);
    const exact = { part: taxable * points, of: (included ? 10_000n + points : 10_000n) * smallest };
    const steps = smallest === 1n ? exact.part / exact.of : (2n * exact.part + exact.of) / (2n * exact.of);
    return { title, rate: fromTenThousandths(points), price: fromTenThousandths(steps * smallest) };
  });
}
