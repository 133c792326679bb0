import { ExactNumber, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Decimals that are the right amount in a form outside the documented digits. */
export const decimalForms: readonly HaravanFault[] = [
  misstates({
    id: 'money-with-exponent',
    breaks: ['HRV-ORD-FIELD-79'],
    description: 'total_line_items_price is printed with an exponent.',
    path: 'total_line_items_price',
    as: withExponent,
  }),
  misstates({
    id: 'money-with-five-decimals',
    breaks: ['HRV-ORD-FIELD-79'],
    description: 'price_promotion has a fifth decimal.',
    path: 'line_items[].price_promotion',
    as: () => new ExactNumber('0.00001'),
  }),
];

function withExponent(value: JsonValue): JsonValue {
  if (!(value instanceof ExactNumber)) return value;
  const [whole = '', fraction = ''] = value.text.split('.');
  return new ExactNumber(`${whole}${fraction}E-${String(fraction.length)}`);
}
