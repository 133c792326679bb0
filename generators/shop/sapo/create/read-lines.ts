import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { readNamedValues } from '../../requests/named-values.ts';
import { readTaxLines } from '../../requests/read-charges.ts';
import { lineFields, readTitle, readWanted } from '../../requests/read-wanted.ts';
import { catalogue } from '../catalogue.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredLine } from '../stored-order.ts';

/** The lines of a new order: variants of the catalogue, and custom ones with a title and price of their own. */
export function readLines(order: BodyFields, { ids }: ShopState): StoredLine[] {
  return lineFields(order).map((fields) => {
    const { variant, price, quantity } = readWanted(fields, catalogue);
    return {
      id: ids.line(),
      title: readTitle(fields, variant),
      quantity,
      price,
      variantId: variant?.id ?? null,
      productId: variant?.productId ?? null,
      variantTitle: variant?.variantTitle ?? null,
      tracked: (variant?.stock ?? null) !== null,
      vendor: fields.text('vendor'),
      sku: fields.text('sku') ?? variant?.sku ?? null,
      grams: fields.decimal('grams') ?? variant?.grams ?? zero,
      requiresShipping: fields.flag('requires_shipping') ?? true,
      taxable: fields.flag('taxable') ?? true,
      giftCard: fields.flag('gift_card') ?? false,
      properties: readNamedValues(fields, 'properties'),
      taxLines: readTaxLines(fields),
    };
  });
}
