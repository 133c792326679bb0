import { multiply, negate, sum } from '../../decimal.ts';
import type { JsonObject } from '../../exact-json.ts';
import { decimalOf, listIn, numberOf, plus, written } from '../answered.ts';
import { family } from '../family.ts';
import { misstating } from '../misstates.ts';

/** Sums that are wrong for rare amounts only. */
export const rareSums = family('deep', {
  'only-first-code-counts': {
    description: 'Of two discount codes and more, total_discounts counts the first.',
    hooks: misstating({
      path: 'total_discounts',
      only: hasTwo('discount_codes'),
      as: (total, order) => written(total, decimalOf(listIn(order, 'discount_codes')[0]?.['amount'])),
    }),
  },
  'last-code-forgotten': {
    description: 'Of two discount codes and more, the last is not taken off total_price.',
    hooks: misstating({
      path: 'total_price',
      only: hasTwo('discount_codes'),
      as: (total, order) => plus(total, decimalOf(listIn(order, 'discount_codes').at(-1)?.['amount'])),
    }),
  },
  'seventh-piece-free': {
    description: 'Of seven pieces and more of a line, one is missing from total_line_items_price.',
    hooks: misstating({
      path: 'total_line_items_price',
      only: (order) => bulky(order) !== undefined,
      as: (total, order) => plus(total, negate(decimalOf(bulky(order)?.['price']))),
    }),
  },
  'discount-above-lines': {
    description: 'Codes of more than the lines cost count in full.',
    hooks: misstating({
      path: 'total_discounts',
      as: (total, order) =>
        written(total, sum(listIn(order, 'discount_codes').map(({ amount }) => decimalOf(amount)))),
    }),
  },
  'only-first-tax-counts': {
    profile: 'full',
    description: 'Of two tax lines, total_tax counts the first.',
    hooks: misstating({
      path: 'total_tax',
      only: hasTwo('tax_lines'),
      as: (total, order) => written(total, decimalOf(listIn(order, 'tax_lines')[0]?.['price'])),
    }),
  },
  'second-shipping-line-free': {
    profile: 'full',
    description: 'Of two shipping lines, the second is missing from total_price.',
    hooks: misstating({
      path: 'total_price',
      only: hasTwo('shipping_lines'),
      as: (total, order) => plus(total, negate(decimalOf(listIn(order, 'shipping_lines')[1]?.['price']))),
    }),
  },
  'included-tax-added': {
    profile: 'full',
    description: 'total_price adds the tax that the prices include.',
    hooks: misstating({
      path: 'total_price',
      only: ({ taxes_included: included }) => included === true,
      as: (total, order) => plus(total, decimalOf(order['total_tax'])),
    }),
  },
  'custom-lines-weigh-nothing': {
    description: 'total_weight leaves out lines without a variant.',
    hooks: misstating({
      path: 'total_weight',
      only: (order) => listIn(order, 'line_items').some(isCustom),
      as: (weight, order) => written(weight, weighed(order)),
    }),
  },
});

function hasTwo(list: string): (order: JsonObject) => boolean {
  return (order) => listIn(order, list).length >= 2;
}

function bulky(order: JsonObject): JsonObject | undefined {
  return listIn(order, 'line_items').find(({ quantity }) => numberOf(quantity) >= 7);
}

function isCustom({ variant_id: variant }: JsonObject): boolean {
  return variant === null;
}

function weighed(order: JsonObject): string {
  const weighing = listIn(order, 'line_items').filter((line) => !isCustom(line));
  return sum(weighing.map(({ grams, quantity }) => multiply(decimalOf(grams), decimalOf(quantity))));
}
