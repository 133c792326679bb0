import { roundTo, withScale } from '../../decimal.ts';
import { decimalOf, ordersIn } from '../../deviation/answered.ts';
import type { Place } from '../../deviation/fields/wrong-kinds.ts';
import { misstates } from '../../deviation/misstates.ts';
import { slugOf } from '../../deviation/places.ts';
import { objectsIn } from '../../deviation/rewritten.ts';
import { ExactNumber, type JsonObject, type JsonValue } from '../../exact-json.ts';
import type { SapoFault } from './sapo-fault.ts';

/** Amounts that are texts with one decimal. */
const oneDecimal: readonly Place[] = [
  ['SPO-ORD-FIELD-06', 'total_price'],
  ['SPO-ORD-FIELD-20', 'line_items[].price'],
  ['SPO-ORD-FIELD-20', 'line_items[].total_discount'],
];

/** The forms in which amounts are written: texts throughout one order, or numbers. */
export const amountFormFaults: readonly SapoFault[] = [
  ...oneDecimal.map(([requirement, path]) =>
    misstates({
      id: `${slugOf(path)}-with-one-decimal`,
      breaks: [requirement],
      description: `${path} is a text with one decimal.`,
      path,
      as: (amount: JsonValue) => withScale(roundTo(decimalOf(amount), 1), 1),
    }),
  ),
  misstates({
    id: 'thousands-separated',
    breaks: ['SPO-ORD-FIELD-06'],
    kind: 'deep',
    description: 'total_price of a thousand and more has a comma between its thousands.',
    path: 'total_price',
    as: (amount) => inCents(amount).replaceAll(/\B(?=(\d{3})+\.)/g, ','),
  }),
  misstates({
    id: 'total-with-its-currency',
    breaks: ['SPO-ORD-FIELD-06'],
    description: 'total_price says its currency: 199.00 USD.',
    path: 'total_price',
    as: (amount, order) => `${inCents(amount)} ${String(order['currency'])}`,
  }),
  misstates({
    id: 'tax-through-float',
    breaks: ['SPO-ORD-FIELD-06'],
    kind: 'deep',
    description: 'total_tax shows the digits of a binary float: 13.499999999999998.',
    path: 'total_tax',
    only: ({ total_tax: tax }) => Number(decimalOf(tax)) > 0,
    as: (tax) => String(Number(decimalOf(tax)) - 1e-12),
  }),
  misstates({
    id: 'total-price-as-number',
    breaks: ['SPO-ORD-MONEY-08'],
    description: 'total_price is a number, the other amounts of the order are texts.',
    path: 'total_price',
    as: asNumber,
  }),
  misstates({
    id: 'line-prices-as-numbers',
    breaks: ['SPO-ORD-MONEY-08'],
    description: 'Prices of lines are numbers, the sums of the order are texts.',
    path: 'line_items[].price',
    as: asNumber,
  }),
  misstates({
    id: 'zeros-as-numbers',
    breaks: ['SPO-ORD-MONEY-08'],
    kind: 'deep',
    description: 'An amount of zero is a number, any other a text.',
    path: 'total_discounts',
    only: ({ total_discounts: discounts }) => Number(decimalOf(discounts)) === 0,
    as: asNumber,
  }),
  misstates({
    id: 'live-total-as-text',
    breaks: ['SPO-ORD-MONEY-08'],
    generation: 'live',
    description: 'total_price of a live order is a text, its other amounts are numbers.',
    path: 'total_price',
    as: (amount) => withScale(decimalOf(amount), 2),
  }),
  {
    id: 'every-fifth-order-in-numbers',
    breaks: ['SPO-ORD-MONEY-08'],
    kind: 'deep',
    profile: 'core',
    description: 'All amounts of every fifth new order are numbers, those of the others texts.',
    hooks: {
      answer({ operation, nth, answer: { json } }) {
        if (operation !== 'createOrder' || nth % 5 !== 0) return;
        for (const object of ordersIn(json).flatMap(objectsIn)) amountsAsNumbers(object);
      },
    },
  },
];

function amountsAsNumbers(object: JsonObject): void {
  for (const [key, value] of Object.entries(object)) {
    if (typeof value === 'string' && /^\d+\.\d{2}$/.test(value)) object[key] = asNumber(value);
  }
}

function asNumber(amount: JsonValue): JsonValue {
  return new ExactNumber(decimalOf(amount));
}

function inCents(amount: JsonValue): string {
  return withScale(decimalOf(amount), 2);
}
