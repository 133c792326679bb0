import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import type { StoredShippingLine } from '../../orders/kept-order.ts';
import { readDiscountCode, readShippingLines as readSent } from '../../requests/read-charges.ts';
import type { Reading } from '../readings/reading.ts';
import type { HaravanDiscountCode } from '../stored-order.ts';

export function readDiscountCodes(order: BodyFields, reading: Reading): HaravanDiscountCode[] {
  return (order.list('discount_codes') ?? []).map((fields) => ({
    ...readDiscountCode(fields),
    isCouponCode: reading.couponFlag === 'as-sent' && fields.flag('is_coupon_code') === true,
  }));
}

/** Without shipping there is one blank line, as in every example. */
export function readShippingLines(order: BodyFields): StoredShippingLine[] {
  const lines = readSent(order);
  return lines.length > 0 ? lines : [{ code: null, price: zero, source: null, title: null }];
}
