import type { BodyFields } from '../body-fields.ts';
import { zero } from '../decimal.ts';
import type { StoredDiscountCode, StoredShippingLine, StoredTaxLine } from '../orders/kept-order.ts';
import { invalidField } from '../refusal.ts';

export function readDiscountCode(fields: BodyFields): StoredDiscountCode {
  return {
    code: fields.text('code'),
    amount: fields.amount('amount') ?? zero,
    type: readDiscountType(fields),
  };
}

function readDiscountType(fields: BodyFields): StoredDiscountCode['type'] {
  const type = fields.text('type');
  if (type === null || type === 'fixed_amount' || type === 'percentage' || type === 'shipping') return type;
  throw invalidField(fields.pathOf('type'), 'must be fixed_amount, percentage or shipping');
}

export function readShippingLines(order: BodyFields): StoredShippingLine[] {
  return (order.list('shipping_lines') ?? []).map((fields) => ({
    code: fields.text('code'),
    price: fields.amount('price') ?? zero,
    source: fields.text('source'),
    title: fields.text('title'),
  }));
}

export function readTaxLines(fields: BodyFields): StoredTaxLine[] {
  return (fields.list('tax_lines') ?? []).map((tax) => ({
    title: tax.text('title'),
    rate: tax.decimal('rate'),
    price: tax.amount('price') ?? zero,
  }));
}
