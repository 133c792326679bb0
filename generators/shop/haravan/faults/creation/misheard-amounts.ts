import { inDigits, roundedAmounts } from '../../../deviation/creation/misheard-amounts.ts';
import { mishears } from '../../../deviation/mishears.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Amounts of a new order that lose digits on their way in; all that is computed from them is right. */
export const misheardAmounts: readonly HaravanFault[] = [
  ...roundedAmounts([
    ['HRV-ORD-CREATE-14', 'line_items[].price'],
    ['HRV-ORD-CREATE-15', 'line_items[].grams'],
    ['HRV-ORD-CREATE-16', 'discount_codes[].amount'],
    ['HRV-ORD-CREATE-17', 'shipping_lines[].price'],
  ]),
  mishears({
    id: 'prices-as-floats',
    breaks: ['HRV-ORD-CREATE-14'],
    kind: 'deep',
    description: 'Prices pass through binary floats: those of 17 digits and more lose some.',
    path: 'line_items[].price',
    as: inDigits(asFloat),
  }),
  mishears({
    id: 'prices-to-the-cent',
    breaks: ['HRV-ORD-CREATE-14'],
    kind: 'deep',
    description: 'Prices keep two decimals: those of three and four lose the rest.',
    path: 'line_items[].price',
    as: inDigits((digits) => digits.replace(/(\.\d{2})\d+$/, '$1')),
  }),
];

function asFloat(digits: string): string {
  return BigInt(Math.trunc(Number(digits))).toString() + (/\.\d+$/.exec(String(Number(digits)))?.[0] ?? '');
}
