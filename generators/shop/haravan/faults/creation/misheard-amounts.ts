import { ExactNumber, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { mishears } from '../../../deviation/mishears.ts';
import { slugOf } from '../../../deviation/places.ts';

const places: readonly (readonly [requirement: string, path: string])[] = [
  ['HRV-ORD-CREATE-14', 'line_items[].price'],
  ['HRV-ORD-CREATE-15', 'line_items[].grams'],
  ['HRV-ORD-CREATE-16', 'discount_codes[].amount'],
  ['HRV-ORD-CREATE-17', 'shipping_lines[].price'],
];

/** Amounts of a new order that lose digits on their way in; all that is computed from them is right. */
export const misheardAmounts: readonly HaravanFault[] = [
  ...places.map(([requirement, path]) =>
    mishears({
      id: `${slugOf(path)}-rounded`,
      breaks: [requirement],
      description: `${path} is rounded to a whole number.`,
      path,
      as: rounded,
    }),
  ),
  mishears({
    id: 'prices-as-floats',
    breaks: ['HRV-ORD-CREATE-14'],
    kind: 'deep',
    description: 'Prices pass through binary floats: those of 17 digits and more lose some.',
    path: 'line_items[].price',
    as: (price) => (price instanceof ExactNumber ? new ExactNumber(asFloat(price.text)) : price),
  }),
  mishears({
    id: 'prices-to-the-cent',
    breaks: ['HRV-ORD-CREATE-14'],
    kind: 'deep',
    description: 'Prices keep two decimals: those of three and four lose the rest.',
    path: 'line_items[].price',
    as: (price) => (price instanceof ExactNumber ? new ExactNumber(toTheCent(price.text)) : price),
  }),
];

function rounded(amount: JsonValue): JsonValue {
  const text = amount instanceof ExactNumber ? amount.text : '';
  return /^\d+\.\d*$/.test(text) ? new ExactNumber(text.slice(0, text.indexOf('.'))) : amount;
}

function asFloat(text: string): string {
  return BigInt(Math.trunc(Number(text))).toString() + (/\.\d+$/.exec(String(Number(text)))?.[0] ?? '');
}

function toTheCent(text: string): string {
  return text.replace(/(\.\d{2})\d+$/, '$1');
}
