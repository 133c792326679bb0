import { multiply, negate, subtract, sum } from '../../../decimal.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import { decimalOf, listIn, plus } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Sums of an order that are not what they are made of, on every order or on those of an ordinary kind. */
export const wrongSums: readonly HaravanFault[] = [
  misstates({
    id: 'wrong-total',
    breaks: ['HRV-ORD-MONEY-01'],
    description: 'total_price is one more than lines, discounts, shipping and tax make.',
    path: 'total_price',
    as: (total) => plus(total, '1'),
  }),
  misstates({
    id: 'total-without-shipping',
    breaks: ['HRV-ORD-MONEY-01'],
    description: 'total_price leaves out what shipping costs.',
    path: 'total_price',
    as: (total, order) => plus(total, negate(sum(pricesIn(order, 'shipping_lines')))),
  }),
  misstates({
    id: 'total-without-tax',
    breaks: ['HRV-ORD-MONEY-01'],
    description: 'total_price leaves out the tax, also where the prices do not include it.',
    path: 'total_price',
    only: ({ taxes_included: included }) => included === false,
    as: (total, order) => plus(total, negate(decimalOf(order['total_tax']))),
  }),
  misstates({
    id: 'line-total-of-units',
    breaks: ['HRV-ORD-MONEY-02'],
    description: 'total_line_items_price adds up the prices without the quantities.',
    path: 'total_line_items_price',
    as: (_total, order) => new ExactNumber(sum(pricesIn(order, 'line_items'))),
  }),
  misstates({
    id: 'subtotal-after-half',
    breaks: ['HRV-ORD-MONEY-03'],
    description: 'subtotal_price takes half of the discounts off.',
    path: 'subtotal_price',
    as: (_subtotal, order) => new ExactNumber(halfDiscounted(order)),
  }),
  misstates({
    id: 'subtotal-with-shipping',
    breaks: ['HRV-ORD-MONEY-03'],
    description: 'subtotal_price adds what shipping costs.',
    path: 'subtotal_price',
    as: (subtotal, order) => plus(subtotal, sum(pricesIn(order, 'shipping_lines'))),
  }),
  misstates({
    id: 'discounts-forgotten',
    breaks: ['HRV-ORD-MONEY-04'],
    description: 'total_discounts is zero, whatever the codes take off.',
    path: 'total_discounts',
    as: () => new ExactNumber('0.0000'),
  }),
  misstates({
    id: 'tax-off-by-a-cent',
    breaks: ['HRV-ORD-MONEY-05'],
    description: 'total_tax is a hundredth more than the tax lines make.',
    path: 'total_tax',
    as: (tax) => plus(tax, '0.01'),
  }),
  misstates({
    id: 'weight-of-units',
    breaks: ['HRV-ORD-MONEY-06'],
    description: 'total_weight adds up the grams without the quantities.',
    path: 'total_weight',
    as: (_weight, order) =>
      new ExactNumber(sum(listIn(order, 'line_items').map(({ grams }) => decimalOf(grams)))),
  }),
  misstates({
    id: 'negative-total',
    breaks: ['HRV-ORD-MONEY-09'],
    description: 'total_price has a minus.',
    path: 'total_price',
    as: negated,
  }),
  misstates({
    id: 'negative-tax',
    breaks: ['HRV-ORD-MONEY-10'],
    description: 'total_tax has a minus.',
    path: 'total_tax',
    as: negated,
  }),
  misstates({
    id: 'negative-discounts',
    breaks: ['HRV-ORD-MONEY-11'],
    description: 'total_discounts is what the codes add: an amount below zero.',
    path: 'total_discounts',
    as: negated,
  }),
];

function pricesIn(order: JsonObject, list: string): string[] {
  return listIn(order, list).map(({ price }) => decimalOf(price));
}

function negated(value: JsonValue): JsonValue {
  return value instanceof ExactNumber ? new ExactNumber(negate(value.text)) : value;
}

function halfDiscounted(order: JsonObject): string {
  const half = multiply(decimalOf(order['total_discounts']), '0.5');
  return subtract(decimalOf(order['total_line_items_price']), half);
}
