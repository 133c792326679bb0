import type { BodyFields } from '../../body-fields.ts';
import { sum, zero } from '../../decimal.ts';
import { readNamedValues } from '../../requests/named-values.ts';
import { readTaxLines } from '../../requests/read-charges.ts';
import { lineFields, readTitle, readWanted } from '../../requests/read-wanted.ts';
import { catalogue, type CatalogueVariant } from '../catalogue.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredLine } from '../stored-order.ts';

/** The lines of a new order: variants of the catalogue, filled in from there, and custom ones with a title and price of their own. */
export function readLines(order: BodyFields, state: ShopState): StoredLine[] {
  return lineFields(order).map((fields) => readLine(fields, state));
}

function readLine(fields: BodyFields, state: ShopState): StoredLine {
  const { variant, price, isPriceSent, quantity } = readWanted(fields, catalogue);
  return {
    id: state.ids.line(),
    quantity,
    price,
    cataloguePrice: isPriceSent ? null : (variant?.promotedFrom ?? null),
    giftCard: false,
    tracked: variant?.stock !== null && variant !== undefined,
    properties: readNamedValues(fields, 'properties'),
    taxLines: readTaxLines(fields),
    ...readDiscounts(fields),
    ...readGoods(fields, variant),
  };
}

type Goods = Pick<
  StoredLine,
  | 'variantId'
  | 'productId'
  | 'title'
  | 'variantTitle'
  | 'vendor'
  | 'type'
  | 'sku'
  | 'barcode'
  | 'grams'
  | 'requiresShipping'
  | 'taxable'
  | 'image'
  | 'cost'
>;

/** What is sold: as sent, then as the catalogue has it, then the examples' blanks of a custom line. */
function readGoods(fields: BodyFields, variant: CatalogueVariant | undefined): Goods {
  return {
    title: readTitle(fields, variant),
    variantId: variant?.id ?? null,
    productId: variant?.productId ?? fields.id('product_id'),
    variantTitle: variant?.variantTitle ?? '',
    vendor: fields.text('vendor') ?? variant?.vendor ?? null,
    type: variant?.type ?? null,
    sku: fields.text('sku') ?? variant?.sku ?? null,
    barcode: fields.text('barcode') ?? variant?.barcode ?? null,
    grams: fields.amount('grams') ?? variant?.grams ?? zero,
    requiresShipping: fields.flag('requires_shipping') ?? variant?.requiresShipping ?? false,
    taxable: fields.flag('taxable') ?? variant?.taxable ?? false,
    image: variant?.image ?? null,
    cost: variant?.cost ?? zero,
  };
}

function readDiscounts(fields: BodyFields): Pick<StoredLine, 'discount' | 'discounts'> {
  const discounts = (fields.list('applied_discounts') ?? []).map((applied) => ({
    description: applied.text('description'),
    amount: applied.amount('amount') ?? zero,
  }));
  return {
    discount: fields.amount('total_discount') ?? sum(discounts.map(({ amount }) => amount)),
    discounts,
  };
}
