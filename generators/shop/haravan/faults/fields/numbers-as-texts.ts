import { asText, asTexts } from '../../../deviation/fields/wrong-kinds.ts';
import { misstates } from '../../../deviation/misstates.ts';
import type { HaravanFault } from '../haravan-fault.ts';

const stringMoney: HaravanFault = misstates({
  id: 'string-money',
  breaks: ['HRV-ORD-FIELD-27'],
  description: 'total_price is a JSON string instead of a number.',
  path: 'total_price',
  as: asText,
});

/** Numbers that arrive as texts, one place each. */
export const numbersAsTexts: readonly HaravanFault[] = [
  stringMoney,
  ...asTexts([
    ['HRV-ORD-FIELD-01', 'id'],
    ['HRV-ORD-FIELD-03', 'number'],
    ['HRV-ORD-FIELD-20', 'user_id'],
    ['HRV-ORD-FIELD-21', 'location_id'],
    ['HRV-ORD-FIELD-23', 'total_line_items_price'],
    ['HRV-ORD-FIELD-24', 'total_discounts'],
    ['HRV-ORD-FIELD-25', 'subtotal_price'],
    ['HRV-ORD-FIELD-26', 'total_tax'],
    ['HRV-ORD-FIELD-30', 'total_weight'],
    ['HRV-ORD-FIELD-39', 'ref_order_id'],
    ['HRV-ORD-FIELD-49', 'customer.id'],
    ['HRV-ORD-FIELD-51', 'shipping_address.latitude'],
    ['HRV-ORD-FIELD-55', 'discount_codes[].amount'],
    ['HRV-ORD-FIELD-56', 'shipping_lines[].price'],
    ['HRV-ORD-FIELD-57', 'transactions[].amount'],
    ['HRV-ORD-FIELD-58', 'refunds[].user_id'],
    ['HRV-ORD-FIELD-59', 'fulfillments[].location_id'],
    ['HRV-ORD-FIELD-61', 'line_items[].price_original'],
    ['HRV-ORD-FIELD-62', 'line_items[].id'],
    ['HRV-ORD-FIELD-63', 'line_items[].product_id'],
    ['HRV-ORD-FIELD-64', 'line_items[].variant_id'],
    ['HRV-ORD-FIELD-70', 'line_items[].quantity'],
    ['HRV-ORD-FIELD-71', 'line_items[].fulfillable_quantity'],
    ['HRV-ORD-FIELD-72', 'line_items[].price'],
    ['HRV-ORD-FIELD-73', 'line_items[].total_discount'],
    ['HRV-ORD-FIELD-78', 'line_items[].grams'],
  ]),
];
