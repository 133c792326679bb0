import { asWords, asZeroOrOne } from '../../../deviation/fields/wrong-kinds.ts';

/** Flags that arrive as something else than true or false. */
export const flagsAsWords = [
  ...asZeroOrOne([['HRV-ORD-FIELD-77', 'line_items[].requires_shipping']]),
  ...asWords([
    ['HRV-ORD-FIELD-40', 'buyer_accepts_marketing'],
    ['HRV-ORD-FIELD-61', 'line_items[].product_exists'],
    ['HRV-ORD-FIELD-74', 'line_items[].taxable'],
    ['HRV-ORD-FIELD-76', 'line_items[].gift_card'],
  ]),
];
