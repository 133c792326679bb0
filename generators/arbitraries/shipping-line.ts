import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { amount } from './amount.ts';

export type ShippingLineDraft = NonNullable<OrderDraft['shippingLines']>[number];

export interface ShippingLinesOptions {
  /** Default 1. */
  readonly min?: number;
  /** Default 2. */
  readonly max?: number;
  /** Digits after the point of a price; default 4. */
  readonly decimals?: number;
}

const ways = ['Giao hàng tận nơi', 'Giao nhanh 2 giờ', 'Nhận tại cửa hàng', 'Hoả tốc', 'Tiết kiệm'] as const;

/** How goods are sent: free, or for up to ten million. */
export function shippingLines({ min = 1, max = 2, decimals = 4 }: ShippingLinesOptions = {}): fc.Arbitrary<
  readonly ShippingLineDraft[]
> {
  const line = fc
    .tuple(fc.constantFrom(...ways), amount({ max: '10000000', zero: true, decimals }))
    .map(([way, price]) => ({ code: way, title: way, price }));
  return fc.uniqueArray(line, { minLength: min, maxLength: max, selector: ({ code }) => code, size: 'max' });
}
