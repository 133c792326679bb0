import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { invalidField } from '../../refusal.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredDiscountCode, StoredShippingLine, StoredTaxLine } from '../stored-order.ts';

export function readDiscountCodes(order: BodyFields, reading: Reading): StoredDiscountCode[] {
  return (order.list('discount_codes') ?? []).map((fields) => ({
    code: fields.text('code'),
    amount: fields.amount('amount') ?? zero,
    type: readDiscountType(fields),
    isCouponCode: reading.couponFlag === 'as-sent' && fields.flag('is_coupon_code') === true,
  }));
}

function readDiscountType(fields: BodyFields): StoredDiscountCode['type'] {
  const type = fields.text('type');
  if (type === null || type === 'fixed_amount' || type === 'percentage' || type === 'shipping') return type;
  throw invalidField(fields.pathOf('type'), 'must be fixed_amount, percentage or shipping');
}

/** Without shipping there is one blank line, as in every example. */
export function readShippingLines(order: BodyFields): StoredShippingLine[] {
  const lines = (order.list('shipping_lines') ?? []).map((fields) => ({
    code: fields.text('code'),
    price: fields.amount('price') ?? zero,
    source: fields.text('source'),
    title: fields.text('title'),
  }));
  return lines.length > 0 ? lines : [{ code: null, price: zero, source: null, title: null }];
}

export function readTaxLines(fields: BodyFields): StoredTaxLine[] {
  return (fields.list('tax_lines') ?? []).map((tax) => ({
    title: tax.text('title'),
    rate: tax.decimal('rate'),
    price: tax.amount('price') ?? zero,
  }));
}
