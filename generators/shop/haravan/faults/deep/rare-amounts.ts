import { multiply, negate, subtract, sum } from '../../../decimal.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import { decimalOf, listIn, numberOf, plus } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

const deep = { kind: 'deep' } as const;

/** Sums that are wrong for rare amounts only. */
export const rareAmounts: readonly HaravanFault[] = [
  misstates({
    ...deep,
    id: 'only-first-code-counts',
    breaks: ['HRV-ORD-MONEY-04'],
    description: 'Of two discount codes and more, total_discounts counts the first.',
    path: 'total_discounts',
    only: (order) => listIn(order, 'discount_codes').length >= 2,
    as: (_total, order) => listIn(order, 'discount_codes')[0]?.['amount'] ?? 0,
  }),
  misstates({
    ...deep,
    id: 'last-code-forgotten',
    breaks: ['HRV-ORD-MONEY-01'],
    description: 'Of two discount codes and more, the last is not taken off total_price.',
    path: 'total_price',
    only: (order) => listIn(order, 'discount_codes').length >= 2,
    as: (total, order) => plus(total, decimalOf(listIn(order, 'discount_codes').at(-1)?.['amount'])),
  }),
  misstates({
    ...deep,
    id: 'seventh-piece-free',
    breaks: ['HRV-ORD-MONEY-02'],
    description: 'Of seven pieces and more of a line, one is missing from total_line_items_price.',
    path: 'total_line_items_price',
    only: (order) => bulky(order) !== undefined,
    as: (total, order) => plus(total, negate(decimalOf(bulky(order)?.['price']))),
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
    id: 'discount-above-lines',
    breaks: ['HRV-ORD-MONEY-04'],
    description: 'Codes of more than the lines cost count in full.',
    path: 'total_discounts',
    as: (_total, order) =>
      new ExactNumber(sum(listIn(order, 'discount_codes').map(({ amount }) => decimalOf(amount)))),
  }),
  misstates({
    ...deep,
    id: 'only-first-tax-counts',
    breaks: ['HRV-ORD-MONEY-05'],
    profile: 'full',
    description: 'Of two tax lines, total_tax counts the first.',
    path: 'total_tax',
    only: (order) => listIn(order, 'tax_lines').length >= 2,
    as: (_total, order) => listIn(order, 'tax_lines')[0]?.['price'] ?? 0,
  }),
  misstates({
    ...deep,
    id: 'second-shipping-line-free',
    breaks: ['HRV-ORD-MONEY-01'],
    profile: 'full',
    description: 'Of two shipping lines, the second is missing from total_price.',
    path: 'total_price',
    only: (order) => listIn(order, 'shipping_lines').length >= 2,
    as: (total, order) => plus(total, negate(decimalOf(listIn(order, 'shipping_lines')[1]?.['price']))),
  }),
  misstates({
    ...deep,
    id: 'included-tax-added',
    breaks: ['HRV-ORD-MONEY-01'],
    profile: 'full',
    description: 'total_price adds the tax that the prices include.',
    path: 'total_price',
    only: ({ taxes_included: included }) => included === true,
    as: (total, order) => plus(total, decimalOf(order['total_tax'])),
  }),
  misstates({
    ...deep,
    id: 'custom-lines-weigh-nothing',
    breaks: ['HRV-ORD-MONEY-06'],
    description: 'total_weight leaves out lines without a variant.',
    path: 'total_weight',
    only: (order) => listIn(order, 'line_items').some(({ variant_id: variant }) => variant === null),
    as: () => new ExactNumber('0.0000'),
  }),
  misstates({
    ...deep,
    id: 'half-grams-lost',
    breaks: ['HRV-ORD-MONEY-06'],
    description: 'total_weight takes every line for whole grams.',
    path: 'total_weight',
    as: (_weight, order) => new ExactNumber(sum(listIn(order, 'line_items').map(wholeGrams))),
  }),
  misstates({
    ...deep,
    id: 'subtotal-turns-at-two-codes',
    breaks: ['HRV-ORD-MONEY-03'],
    reading: 'example',
    description: 'subtotal_price is before discounts for one code, and after them for two and more.',
    path: 'subtotal_price',
    only: (order) => listIn(order, 'discount_codes').length >= 2,
    as: (_subtotal, order) =>
      new ExactNumber(
        subtract(decimalOf(order['total_line_items_price']), decimalOf(order['total_discounts'])),
      ),
  }),
];

function bulky(order: JsonObject): JsonObject | undefined {
  return listIn(order, 'line_items').find(({ quantity }) => numberOf(quantity) >= 7);
}

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
