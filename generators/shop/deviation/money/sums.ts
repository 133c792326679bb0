import { multiply, negate, subtract, sum } from '../../decimal.ts';
import type { JsonObject, JsonValue } from '../../exact-json.ts';
import { decimalOf, listIn, plus, written } from '../answered.ts';
import { family } from '../family.ts';
import { misstating } from '../misstates.ts';

/** Sums of an order that are not what they are made of, on every order or on those of an ordinary kind. */
export const wrongSums = family('answer', {
  'wrong-total': {
    description: 'total_price is one more than lines, discounts, shipping and tax make.',
    hooks: misstating({ path: 'total_price', as: (total) => plus(total, '1') }),
  },
  'total-without-shipping': {
    description: 'total_price leaves out what shipping costs.',
    hooks: misstating({
      path: 'total_price',
      as: (total, order) => plus(total, negate(sum(pricesIn(order, 'shipping_lines')))),
    }),
  },
  'total-without-tax': {
    description: 'total_price leaves out the tax, also where the prices do not include it.',
    hooks: misstating({
      path: 'total_price',
      only: ({ taxes_included: included }) => included === false,
      as: (total, order) => plus(total, negate(decimalOf(order['total_tax']))),
    }),
  },
  'line-total-of-units': {
    description: 'total_line_items_price adds up the prices without the quantities.',
    hooks: misstating({
      path: 'total_line_items_price',
      as: (total, order) => written(total, sum(pricesIn(order, 'line_items'))),
    }),
  },
  'subtotal-after-half': {
    description: 'subtotal_price takes half of the discounts off.',
    hooks: misstating({
      path: 'subtotal_price',
      as: (subtotal, order) => written(subtotal, halfDiscounted(order)),
    }),
  },
  'subtotal-with-shipping': {
    description: 'subtotal_price adds what shipping costs.',
    hooks: misstating({
      path: 'subtotal_price',
      as: (subtotal, order) => plus(subtotal, sum(pricesIn(order, 'shipping_lines'))),
    }),
  },
  'discounts-forgotten': {
    description: 'total_discounts is zero, whatever the codes take off.',
    hooks: misstating({ path: 'total_discounts', as: (discounts) => written(discounts, '0') }),
  },
  'tax-off-by-a-cent': {
    description: 'total_tax is a hundredth more than the tax lines make.',
    hooks: misstating({ path: 'total_tax', as: (tax) => plus(tax, '0.01') }),
  },
  'weight-of-units': {
    description: 'total_weight adds up the grams without the quantities.',
    hooks: misstating({
      path: 'total_weight',
      as: (weight, order) =>
        written(weight, sum(listIn(order, 'line_items').map(({ grams }) => decimalOf(grams)))),
    }),
  },
  'negative-total': {
    description: 'total_price has a minus.',
    hooks: misstating({ path: 'total_price', as: negated }),
  },
  'negative-tax': {
    description: 'total_tax has a minus.',
    hooks: misstating({ path: 'total_tax', as: negated }),
  },
  'negative-discounts': {
    description: 'total_discounts is what the codes add: an amount below zero.',
    hooks: misstating({ path: 'total_discounts', as: negated }),
  },
});

function pricesIn(order: JsonObject, list: string): string[] {
  return listIn(order, list).map(({ price }) => decimalOf(price));
}

function negated(value: JsonValue): JsonValue {
  return written(value, negate(decimalOf(value)));
}

function halfDiscounted(order: JsonObject): string {
  const half = multiply(decimalOf(order['total_discounts']), '0.5');
  return subtract(decimalOf(order['total_line_items_price']), half);
}
