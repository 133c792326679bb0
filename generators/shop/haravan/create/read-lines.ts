import type { BodyFields } from '../../body-fields.ts';
import { sum, zero } from '../../decimal.ts';
import { invalidField } from '../../refusal.ts';
import { catalogue, type CatalogueVariant } from '../catalogue.ts';
import type { ShopState } from '../shop-state.ts';
import type { NamedValue, StoredLine } from '../stored-order.ts';
import { readTaxLines } from './read-charges.ts';

/** The lines of a new order: variants of the catalogue, filled in from there, and custom ones with a title and price of their own. */
export function readLines(order: BodyFields, state: ShopState): StoredLine[] {
  const given = order.list('line_items') ?? [];
  if (given.length === 0) throw invalidField(order.pathOf('line_items'), 'must hold at least one line');
  return given.map((fields) => readLine(fields, state));
}

function readLine(fields: BodyFields, state: ShopState): StoredLine {
  const variant = findVariant(fields);
  const priceGiven = fields.amount('price');
  const price = priceGiven ?? variant?.price;
  if (price === undefined)
    throw invalidField(fields.pathOf('price'), 'must be given for a line without variant');
  const quantity = fields.count('quantity');
  if (quantity === null) throw invalidField(fields.pathOf('quantity'), 'must be given');
  return {
    id: state.ids.line(),
    quantity,
    price,
    cataloguePrice: priceGiven === null ? (variant?.promotedFrom ?? null) : null,
    giftCard: false,
    tracked: variant?.stock !== null && variant !== undefined,
    properties: readNamedValues(fields, 'properties'),
    taxLines: readTaxLines(fields),
    ...readDiscounts(fields),
    ...readGoods(fields, variant),
  };
}

function findVariant(fields: BodyFields): CatalogueVariant | undefined {
  const id = fields.id('variant_id');
  if (id === null) return undefined;
  const variant = catalogue.find((candidate) => candidate.id === id);
  if (variant === undefined)
    throw invalidField(fields.pathOf('variant_id'), `no variant has the id ${String(id)}`);
  return variant;
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
  const title = fields.text('title') ?? variant?.title;
  if (title === undefined)
    throw invalidField(fields.pathOf('title'), 'must be given for a line without variant');
  return {
    variantId: variant?.id ?? null,
    productId: variant?.productId ?? fields.id('product_id'),
    title,
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

/** A list of name and value, or null where none was sent. */
export function readNamedValues(fields: BodyFields, key: string): NamedValue[] | null {
  return (
    fields.list(key)?.map((entry) => ({ name: entry.text('name') ?? '', value: entry.text('value') })) ?? null
  );
}
