import { multiply, roundTo, subtract, sum, withScale } from '../../decimal.ts';
import { decimalOf, listIn, plus, written } from '../../deviation/answered.ts';
import { misstates } from '../../deviation/misstates.ts';
import { rareSums } from '../../deviation/money/rare-sums.ts';
import { wrongSums } from '../../deviation/money/sums.ts';
import { ExactNumber, type JsonObject } from '../../exact-json.ts';
import type { SapoFault } from './sapo-fault.ts';

/** Sums of an order that are not what they are made of. */
export const sumFaults: readonly SapoFault[] = [
  ...wrongSums({
    'wrong-total': ['SPO-ORD-MONEY-01'],
    'total-without-shipping': ['SPO-ORD-MONEY-01'],
    'total-without-tax': ['SPO-ORD-MONEY-01'],
    'line-total-of-units': ['SPO-ORD-MONEY-02'],
    'subtotal-after-half': ['SPO-ORD-MONEY-03'],
    'subtotal-with-shipping': ['SPO-ORD-MONEY-03'],
    'discounts-forgotten': ['SPO-ORD-MONEY-04'],
    'tax-off-by-a-cent': ['SPO-ORD-MONEY-06'],
    'weight-of-units': ['SPO-ORD-MONEY-07'],
  }),
  ...rareSums({
    'only-first-code-counts': ['SPO-ORD-MONEY-05'],
    'discount-above-lines': ['SPO-ORD-MONEY-05'],
    'last-code-forgotten': ['SPO-ORD-MONEY-01'],
    'seventh-piece-free': ['SPO-ORD-MONEY-02'],
    'only-first-tax-counts': ['SPO-ORD-MONEY-06'],
    'second-shipping-line-free': ['SPO-ORD-MONEY-01'],
    'included-tax-added': ['SPO-ORD-MONEY-01'],
  }),
  ...rareSums({ 'custom-lines-weigh-nothing': ['SPO-ORD-MONEY-07'] }).map((fault) => ({
    ...fault,
    // A shop that says zero of every order says so of these, too.
    reading: 'text' as const,
  })),
  misstates({
    id: 'subtotal-before-discounts',
    breaks: ['SPO-ORD-MONEY-03'],
    description: 'subtotal_price is what the lines cost, whatever the codes take off.',
    path: 'subtotal_price',
    as: (subtotal, order) => written(subtotal, decimalOf(order['total_line_items_price'])),
  }),
  misstates({
    id: 'weight-in-kilograms',
    breaks: ['SPO-ORD-MONEY-07'],
    reading: 'text',
    description: 'total_weight is in kilograms instead of grams.',
    path: 'total_weight',
    as: (weight) => new ExactNumber(multiply(decimalOf(weight), '0.001')),
  }),
  misstates({
    id: 'total-tax-rounded',
    breaks: ['SPO-ORD-CREATE-12', 'SPO-ORD-MONEY-06'],
    description: 'total_tax is rounded to a whole number.',
    path: 'total_tax',
    as: (tax) => written(tax, roundTo(decimalOf(tax), 0)),
  }),
  misstates({
    id: 'tax-by-rate-cut-off',
    breaks: ['SPO-ORD-MONEY-06', 'SPO-ORD-CREATE-12'],
    kind: 'deep',
    description: 'total_tax is worked out from the rate, and cut off at cents instead of rounded.',
    path: 'total_tax',
    only: (order) => listIn(order, 'tax_lines').length === 1,
    as: (tax, order) => written(tax, cutOff(taxByRate(order))),
  }),
  misstates({
    id: 'total-read-without-tax',
    breaks: ['SPO-ORD-MONEY-12'],
    kind: 'relation',
    description: 'total_price of an order that is read leaves out the tax; that of a new one does not.',
    path: 'total_price',
    only: (order, { operation }) => operation === 'getOrder' && order['taxes_included'] === false,
    as: (total, order) => plus(total, subtract('0', decimalOf(order['total_tax']))),
  }),
];

function taxByRate(order: JsonObject): string {
  const rates = listIn(order, 'tax_lines').map(({ rate }) => decimalOf(rate));
  return multiply(decimalOf(order['total_line_items_price']), sum(rates));
}

function cutOff(amount: string): string {
  return withScale(amount.replace(/(\.\d{2})\d+$/, '$1'), 2);
}
