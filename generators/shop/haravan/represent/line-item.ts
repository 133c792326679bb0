import { divide, isPositive, sum, type Decimal } from '../../decimal.ts';
import { exactId, type JsonObject, type JsonValue } from '../../exact-json.ts';
import { fulfilledQuantity } from '../../orders/shipping-progress.ts';
import { fulfillableQuantity, wasRestocked } from '../order-quantities.ts';
import type { StoredTaxLine } from '../../orders/kept-order.ts';
import type { StoredLine, StoredOrder } from '../stored-order.ts';
import type { Representation } from './representation.ts';
import { money, optionalId, scaled } from './scales.ts';

export interface LinePlace {
  readonly order: StoredOrder;
  readonly representation: Representation;
}

export function representLineItem(line: StoredLine, { order, representation }: LinePlace): JsonObject {
  const { reading, generation } = representation;
  return {
    fulfillable_quantity: fulfillableQuantity(order, line),
    fulfillment_service: reading.fulfillmentService,
    fulfillment_status: lineStatus(line, { order, representation }),
    grams: money(line.grams),
    id: exactId(line.id),
    price: money(line.price),
    price_original: money(originalPrice(line)),
    price_promotion: scaled('0', 1),
    product_id: optionalId(line.productId),
    quantity: line.quantity,
    requires_shipping: line.requiresShipping,
    sku: line.sku,
    title: line.title,
    variant_id: optionalId(line.variantId),
    variant_title: line.variantTitle,
    vendor: line.vendor,
    type: line.type,
    name: line.variantTitle === '' ? line.title : `${line.title} - ${line.variantTitle}`,
    gift_card: line.giftCard,
    taxable: line.taxable,
    tax_lines: representTaxLines(line.taxLines, representation),
    product_exists: true,
    barcode: line.barcode,
    properties: line.properties === null ? null : line.properties.map(({ name, value }) => ({ name, value })),
    total_discount: money(shownDiscount(line.discount, { line, representation })),
    applied_discounts: line.discounts.map(({ description, amount }) => ({
      description,
      amount: money(shownDiscount(amount, { line, representation })),
    })),
    image: line.image === null ? null : { src: line.image, attactment: null, filename: null },
    not_allow_promotion: false,
    ma_cost_amount: scaled(line.cost, 2),
    ...(generation === '2022' ? { actual_price: scaled('0', 1) } : {}),
  };
}

function lineStatus(line: StoredLine, { order, representation }: LinePlace): string | null {
  if (representation.reading.lineFulfillmentStatus === 'notfulfilled-or-restock') {
    return wasRestocked(order, line) ? 'restock' : 'notfulfilled';
  }
  const fulfilled = fulfilledQuantity(order, line);
  if (fulfilled === 0) return null;
  return fulfilled < line.quantity ? 'partial' : 'fulfilled';
}

/** Price and the discount of one piece; without a discount what the catalogue asked before its promotion. */
function originalPrice(line: StoredLine): Decimal {
  if (isPositive(line.discount)) return sum([line.price, divide(line.discount, line.quantity)]);
  return line.cataloguePrice ?? line.price;
}

function shownDiscount(
  amount: Decimal,
  { line, representation }: { line: StoredLine; representation: Representation },
): Decimal {
  return representation.reading.lineDiscount === 'per-unit' ? divide(amount, line.quantity) : amount;
}

export function representTaxLines(
  taxLines: readonly StoredTaxLine[],
  { reading }: Representation,
): JsonValue {
  if (taxLines.length === 0) return reading.noTaxLines === 'null' ? null : [];
  return taxLines.map(({ title, rate, price }) => ({
    price: money(price),
    rate: rate === null ? null : scaled(rate, 1),
    title,
  }));
}
