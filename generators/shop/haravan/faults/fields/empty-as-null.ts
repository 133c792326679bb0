import { asNull, emptyAsNull as emptyLists } from '../../../deviation/fields/wrong-kinds.ts';

/** Nulls where the docs know none. */
export const emptyAsNull = [
  ...emptyLists([
    ['HRV-ORD-FIELD-55', 'discount_codes'],
    ['HRV-ORD-FIELD-57', 'transactions'],
    ['HRV-ORD-FIELD-58', 'refunds'],
    ['HRV-ORD-FIELD-59', 'fulfillments'],
    ['HRV-ORD-FIELD-60', 'note_attributes'],
    ['HRV-ORD-FIELD-61', 'line_items[].applied_discounts'],
  ]),
  ...asNull([
    ['HRV-ORD-FIELD-40', 'buyer_accepts_marketing'],
    ['HRV-ORD-FIELD-66', 'line_items[].variant_title'],
    ['HRV-ORD-FIELD-77', 'line_items[].requires_shipping'],
  ]),
];
