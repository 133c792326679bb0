import { decimalOf, listIn, written } from '../../../deviation/answered.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { rareSums } from '../../../deviation/money/rare-sums.ts';
import { multiply, subtract, sum } from '../../../decimal.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import type { HaravanFault } from '../haravan-fault.ts';

const deep = { kind: 'deep' } as const;

/** Sums that are wrong for rare amounts only. */
export const rareAmounts: readonly HaravanFault[] = [
  ...rareSums({
    'only-first-code-counts': ['HRV-ORD-MONEY-04'],
    'last-code-forgotten': ['HRV-ORD-MONEY-01'],
    'seventh-piece-free': ['HRV-ORD-MONEY-02'],
    'discount-above-lines': ['HRV-ORD-MONEY-04'],
    'only-first-tax-counts': ['HRV-ORD-MONEY-05'],
    'second-shipping-line-free': ['HRV-ORD-MONEY-01'],
    'included-tax-added': ['HRV-ORD-MONEY-01'],
    'custom-lines-weigh-nothing': ['HRV-ORD-MONEY-06'],
  }),
  misstates({
    ...deep,
    id: 'fourth-decimal-dropped',
    breaks: ['HRV-ORD-MONEY-02'],
    description: 'total_line_items_price is cut to two decimals.',
    path: 'total_line_items_price',
    as: toTheCent,
  }),
  misstates({
    ...deep,
    id: 'total-through-float',
    breaks: ['HRV-ORD-MONEY-01'],
    description: 'total_price passes through a binary float: from 17 digits on it loses some.',
    path: 'total_price',
    as: throughFloat,
  }),
  misstates({
    ...deep,
    id: 'half-grams-lost',
    breaks: ['HRV-ORD-MONEY-06'],
    description: 'total_weight takes every line for whole grams.',
    path: 'total_weight',
    as: (weight, order) => written(weight, sum(listIn(order, 'line_items').map(wholeGrams))),
  }),
  misstates({
    ...deep,
    id: 'subtotal-turns-at-two-codes',
    breaks: ['HRV-ORD-MONEY-03'],
    reading: 'example',
    description: 'subtotal_price is before discounts for one code, and after them for two and more.',
    path: 'subtotal_price',
    only: (order) => listIn(order, 'discount_codes').length >= 2,
    as: (subtotal, order) =>
      written(
        subtotal,
        subtract(decimalOf(order['total_line_items_price']), decimalOf(order['total_discounts'])),
      ),
  }),
];

function wholeGrams({ grams, quantity }: JsonObject): string {
  return multiply(decimalOf(grams).replace(/\..*$/, ''), decimalOf(quantity));
}

function toTheCent(value: JsonValue): JsonValue {
  return value instanceof ExactNumber ? new ExactNumber(value.text.replace(/(\.\d{2})\d+$/, '$1')) : value;
}

function throughFloat(value: JsonValue): JsonValue {
  if (!(value instanceof ExactNumber)) return value;
  const [whole = '0', fraction] = value.text.split('.');
  if (whole.length < 17) return value;
  const float = BigInt(Number(whole)).toString();
  return new ExactNumber(fraction === undefined ? float : `${float}.0000`);
}
