import * as fc from 'fast-check';
import type { LineItemDraft } from '../../spec/order/order-draft.ts';
import { amount, largestAmount } from './amount.ts';
import { lineDiscountPlan, writeLineDiscount, type LineDiscountPlan } from './line-discount.ts';
import { noteAttributes } from './note-attribute.ts';
import { attributes, type Presence } from './presence.ts';
import { productTitle } from './product-title.ts';
import { quantity } from './quantity.ts';
import { toTenThousandths } from './ten-thousandths.ts';
import type { TextForm } from './vietnamese-text.ts';

/** A variant of the shop that may be ordered. */
export interface OrderableVariant {
  readonly id: string;
  /** What one piece costs. */
  readonly price: string;
  /** Pieces that one line may ask for; default as many as any line. */
  readonly stock?: number;
}

export interface LineItemOptions {
  /** Variants to order; default none: every line brings its own title and price. */
  readonly variants?: readonly OrderableVariant[];
  /** Lines with a title and price of their own? Default true; false needs variants. */
  readonly custom?: boolean;
  /** A discount on the line itself? Default `maybe`. */
  readonly discount?: Presence | undefined;
  /** Line discounts that divide by the quantity without a rest? Default true. */
  readonly evenDiscount?: boolean;
  /** Lines that are given away? Default true; none is where a discount is asked for. */
  readonly free?: boolean;
  /** Named values on the line? Default `maybe`. */
  readonly properties?: Presence | undefined;
  /** Largest price of a piece; default {@link largestAmount}. */
  readonly maxPrice?: string;
  /** Digits after the point of a price; default 4. */
  readonly decimals?: number;
  /** Largest quantity; default 9999. */
  readonly maxQuantity?: number;
  /** Most that price times quantity may come to; default 10^21, so that nine lines fit into 22 digits. */
  readonly costsAtMost?: string;
  readonly namespace?: string | undefined;
  readonly form?: TextForm;
}

const costliestLine = `1${'0'.repeat(21)}`;

/** One line of an order: a variant of the shop, or goods with a title and price of their own. Throws `RangeError` where neither is left. */
export function lineItem(options: LineItemOptions = {}): fc.Arbitrary<LineItemDraft> {
  const variants = (options.variants ?? []).filter(({ stock = 1 }) => stock >= 1);
  const kinds = [
    ...(options.custom === false ? [] : [customLine(options)]),
    ...(variants.length === 0 ? [] : [variantLine(variants, options)]),
  ];
  if (kinds.length === 0)
    throw new RangeError('no line can be made up: give variants in stock, or leave `custom` on');
  return fc.oneof({ withCrossShrink: true }, ...kinds);
}

function customLine(options: LineItemOptions): fc.Arbitrary<LineItemDraft> {
  const { namespace, form = 'either', maxPrice = largestAmount, decimals = 4 } = options;
  const zero = options.free !== false && options.discount !== true;
  const goods = fc.record(
    {
      title: productTitle({ namespace, form }),
      price: amount({ max: maxPrice, zero, decimals, ...(options.discount === true ? { min: '1' } : {}) }),
      pieces: quantity({ max: options.maxQuantity ?? 9999 }),
      details: attributes<LineItemDraft>({
        sku: ['maybe', fc.constantFrom('ABC', 'AO-DAI-01', 'sku 7', 'Ổ/CẮM-3')],
        barcode: ['maybe', fc.nat({ max: 999 }).map((number) => `2000000${String(number).padStart(6, '0')}`)],
        grams: ['maybe', fc.integer({ min: 0, max: 30_000 }).map(String)],
        requiresShipping: ['maybe', fc.boolean()],
        taxable: ['maybe', fc.boolean()],
        properties: [options.properties, noteAttributes({ form, max: 2 })],
      }),
      discount: plannedDiscount(options),
    },
    { noNullPrototype: true },
  );
  return goods.map(({ title, price, pieces, details, discount }) => ({
    title,
    price,
    ...details,
    ...countAndDiscount({ price, pieces, discount }, options),
  }));
}

function variantLine(
  variants: readonly OrderableVariant[],
  options: LineItemOptions,
): fc.Arbitrary<LineItemDraft> {
  const goods = fc.record(
    {
      variant: fc.constantFrom(...variants),
      pieces: quantity({ max: options.maxQuantity ?? 9999 }),
      named: fc.boolean(),
      details: attributes<LineItemDraft>({
        properties: [options.properties, noteAttributes({ form: options.form ?? 'either', max: 2 })],
      }),
      discount: plannedDiscount(options),
    },
    { noNullPrototype: true },
  );
  return goods.map(({ variant: { id, price, stock }, pieces, named, details, discount }) => {
    const counted = countAndDiscount({ price, pieces: Math.min(pieces, stock ?? pieces), discount }, options);
    const tellsPrice = named || counted.totalDiscount !== undefined;
    return { variantId: id, ...(tellsPrice ? { price } : {}), ...details, ...counted };
  });
}

function plannedDiscount({ discount }: LineItemOptions): fc.Arbitrary<LineDiscountPlan | undefined> {
  if (discount === true) return lineDiscountPlan();
  const none = fc.constant(undefined);
  if (discount === false) return none;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 2, arbitrary: none },
    { weight: 1, arbitrary: lineDiscountPlan() },
  );
}

interface Counted {
  readonly price: string;
  readonly pieces: number;
  readonly discount: LineDiscountPlan | undefined;
}

/** As many pieces as the line may cost, and the discount that they allow. */
function countAndDiscount({ price, pieces, discount }: Counted, options: LineItemOptions): LineItemDraft {
  const unit = toTenThousandths(price);
  const most = unit === 0n ? BigInt(pieces) : toTenThousandths(options.costsAtMost ?? costliestLine) / unit;
  const count = Math.max(1, Number(most < BigInt(pieces) ? most : BigInt(pieces)));
  return {
    quantity: count,
    ...writeLineDiscount(discount, { price: unit, quantity: count, even: options.evenDiscount ?? true }),
  };
}
