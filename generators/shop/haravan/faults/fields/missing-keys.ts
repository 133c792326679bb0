import { leftOut } from '../../../deviation/fields/wrong-kinds.ts';

/** Attributes that every order of the examples has, left out of every order. */
export const missingKeys = leftOut([
  ['HRV-ORD-FIELD-05', 'token'],
  ['HRV-ORD-FIELD-14', 'confirmed_status'],
  ['HRV-ORD-FIELD-22', 'currency'],
  ['HRV-ORD-FIELD-30', 'total_weight'],
  ['HRV-ORD-FIELD-56', 'shipping_lines'],
  ['HRV-ORD-FIELD-60', 'note_attributes'],
  ['HRV-ORD-FIELD-71', 'line_items[].fulfillable_quantity'],
  ['HRV-ORD-FIELD-76', 'line_items[].gift_card'],
]);
