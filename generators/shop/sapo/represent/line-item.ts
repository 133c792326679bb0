import { multiply, roundTo } from '../../decimal.ts';
import { exactId, ExactNumber, type JsonObject, type JsonValue } from '../../exact-json.ts';
import type { StoredTaxLine } from '../../orders/kept-order.ts';
import { fulfilledQuantity } from '../../orders/shipping-progress.ts';
import type { StoredLine, StoredOrder } from '../stored-order.ts';
import { money, optionalNumber } from './money.ts';
import type { Representation } from './representation.ts';

export interface LinePlace {
  readonly order: StoredOrder;
  readonly representation: Representation;
}

export function representLineItem(line: StoredLine, place: LinePlace): JsonObject {
  const { order, representation } = place;
  const fulfilled = fulfilledQuantity(order, line);
  return {
    id: exactId(line.id),
    ...goods(line, representation),
    requires_shipping: line.requiresShipping,
    taxable: line.taxable,
    gift_card: line.giftCard,
    name: line.variantTitle === null ? line.title : `${line.title} - ${line.variantTitle}`,
    variant_inventory_management: line.tracked ? 'bizweb' : null,
    properties: (line.properties ?? []).map(({ name, value }) => ({ name, value })),
    product_exists: line.productId !== null,
    fulfillable_quantity: line.quantity - fulfilled,
    total_discount: money('0', representation),
    fulfillment_status: lineStatus(line, fulfilled),
    tax_lines: representTaxLines(line.taxLines, representation),
    ...(representation.generation === 'live' ? liveAttributes(line, place) : {}),
  };
}

function goods(line: StoredLine, representation: Representation): JsonObject {
  return {
    variant_id: line.variantId === null ? null : exactId(line.variantId),
    title: line.title,
    quantity: line.quantity,
    price: money(line.price, representation),
    grams: new ExactNumber(roundTo(line.grams, 0)),
    sku: line.sku,
    variant_title: line.variantTitle,
    vendor: line.vendor,
    fulfillment_service: 'manual',
    product_id: line.productId === null ? null : exactId(line.productId),
  };
}

function lineStatus({ quantity }: StoredLine, fulfilled: number): string | null {
  if (fulfilled === 0) return null;
  return fulfilled < quantity ? 'partial' : 'fulfilled';
}

export function representTaxLines(
  taxLines: readonly StoredTaxLine[],
  representation: Representation,
): JsonValue[] {
  return taxLines.map(({ title, price, rate }) => ({
    title,
    price: money(price, representation),
    rate: optionalNumber(rate),
  }));
}

function liveAttributes(line: StoredLine, { representation }: LinePlace): JsonObject {
  const total = money(multiply(line.price, line.quantity), representation);
  return {
    discount_code: null,
    current_quantity: line.quantity,
    inventory_item_id: null,
    discount_allocations: [],
    non_fulfillable_quantity: 0,
    refundable_quantity: line.quantity,
    restockable: line.tracked,
    discounted_unit_price: money(line.price, representation),
    discounted_total: total,
    original_total: total,
    merchant_editable: true,
    unit: null,
    catalog_id: null,
    note: null,
    vat_pit_category_code: null,
    deleted: false,
  };
}
