import { multiply, roundTo, smaller, subtract, sum, type Decimal } from '../decimal.ts';
import type { KeptOrder, StoredDiscountCode } from './kept-order.ts';

/** The money of an order, all of it derived. */
export interface OrderTotals {
  readonly lines: Decimal;
  /** What the codes take off: never more than the lines cost. */
  readonly discounts: Decimal;
  readonly shipping: Decimal;
  readonly tax: Decimal;
  readonly total: Decimal;
  /** Grams. */
  readonly weight: Decimal;
}

export type Priced = Pick<KeptOrder, 'discountCodes' | 'shippingLines' | 'taxLines' | 'taxesIncluded'> & {
  readonly lines: readonly Pick<KeptOrder['lines'][number], 'price' | 'quantity' | 'grams'>[];
};

/** @param places decimals that money has: what a percentage takes off is rounded to them */
export function orderTotals(order: Priced, places: number): OrderTotals {
  const lines = sum(order.lines.map(({ price, quantity }) => multiply(price, quantity)));
  const shipping = sum(order.shippingLines.map(({ price }) => price));
  const tax = sum(order.taxLines.map(({ price }) => price));
  const discounts = codeDiscounts(order.discountCodes, { lines, places });
  const taxOnTop = order.taxesIncluded ? '0' : tax;
  return {
    lines,
    discounts,
    shipping,
    tax,
    total: sum([subtract(lines, discounts), shipping, taxOnTop]),
    weight: sum(order.lines.map(({ grams, quantity }) => multiply(grams, quantity))),
  };
}

function codeDiscounts(
  codes: readonly StoredDiscountCode[],
  { lines, places }: { lines: Decimal; places: number },
): Decimal {
  const off = codes.map(({ type, amount }) =>
    type === 'percentage' ? roundTo(multiply(multiply(lines, amount), '0.01'), places) : amount,
  );
  return smaller(sum(off), lines);
}
