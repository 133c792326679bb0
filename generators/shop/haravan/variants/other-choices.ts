import { negate, smaller, subtract, sum, type Decimal } from '../../decimal.ts';
import { ExactNumber, type JsonObject } from '../../exact-json.ts';
import { askedIn } from '../../deviation/asked.ts';
import { decimalOf, listIn, numberOf, plus, written } from '../../deviation/answered.ts';
import { otherChoices as choices } from '../../deviation/variants/choices.ts';
import type { HaravanVariant } from './haravan-variant.ts';
import { withOrders } from '../../deviation/rewritten.ts';

/** What the docs leave to the shop: reasons, names, numbers, what it does by itself. */
export const otherChoices: readonly HaravanVariant[] = [
  ...choices,
  {
    id: 'half-by-the-text',
    description: 'Where prose and examples differ, the shop follows now the one and now the other.',
    readings: {
      unfulfilledOrder: null,
      lineFulfillmentStatus: 'notfulfilled-or-restock',
      partiallyPaid: 'partially_paid',
      subtotal: 'before-discounts',
      lineDiscount: 'whole-line',
      closeAnswer: 'stale',
      refundEntryOnPlainCancel: false,
      gatewayFulfills: true,
      protectedSource: 'app-id',
      missingParties: 'blank-object',
      noTaxLines: 'empty-list',
      timeBounds: 'exclusive',
    },
  },
  {
    id: 'half-by-the-examples',
    description: 'Where prose and examples differ, the shop follows now the other and now the one.',
    readings: {
      unfulfilledOrder: 'notfulfilled',
      lineFulfillmentStatus: 'by-quantity',
      partiallyPaid: 'partiallypaid',
      subtotal: 'after-discounts',
      lineDiscount: 'per-unit',
      closeAnswer: 'fresh',
      refundEntryOnPlainCancel: true,
      gatewayFulfills: false,
      protectedSource: 'as-sent',
      missingParties: 'null',
      noTaxLines: 'null',
      timeBounds: 'inclusive',
    },
  },
  {
    id: 'unstated-reason-declined',
    description: 'An order cancelled without a reason was declined.',
    readings: { unstatedReason: { plain: 'declined', withAmount: 'inventory' } },
  },
  {
    id: 'cod-by-another-name',
    description: 'Payment on delivery has another name.',
    readings: { codGatewayName: 'COD - thu hộ', fulfillmentService: 'manual' },
  },
  {
    id: 'customers-as-they-were',
    description: 'An order shows its customer as of then, and today’s fee of the carrier as a text.',
    readings: { customerCounts: 'as-of-order', carrierServicePackage: 'string', refundLocation: 'always' },
  },
  { id: 'generation-2021', description: 'Orders have the key set of 2021.', generation: '2021' },
  withOrders(
    {
      id: 'numbers-of-their-own',
      description: 'number, order_number and the tokens are each a value of its own.',
    },
    (order) => {
      const number = numberOf(order['number']);
      if (order['number'] !== undefined) order['number'] = new ExactNumber(String(number % 100_000));
      if (order['order_number'] !== undefined) order['order_number'] = `DH${String(number % 100_000)}`;
      if (order['cart_token'] !== undefined) order['cart_token'] = `cart-${String(order['cart_token'])}`;
      if (order['checkout_token'] !== undefined) order['checkout_token'] = '';
    },
  ),
  withOrders(
    {
      id: 'catalogue-promotions',
      description: 'Lines without a discount have an original price above their price.',
    },
    (order) => {
      for (const line of listIn(order, 'line_items'))
        if (numberOf(line['total_discount']) === 0) line['price_original'] = plus(line['price'], '10000');
    },
  ),
  {
    ...withOrders(
      {
        id: 'line-prices-before-discounts',
        description: 'Prices of lines are before their discounts, which the order counts among its own.',
      },
      (order) => {
        const lines = listIn(order, 'line_items');
        for (const line of lines)
          if (numberOf(line['total_discount']) > 0) line['price_original'] = line['price'] ?? null;
        takeOff(order, sum(lines.map((line) => decimalOf(line['total_discount']))));
      },
    ),
    readings: { lineDiscount: 'whole-line', subtotal: 'after-discounts' },
  },
  withOrders(
    { id: 'words-of-another-language', description: 'Localized texts are those of another language.' },
    (order) => {
      if (order['order_processing_status'] !== undefined)
        order['order_processing_status'] = 'waiting for pick-up';
      for (const fulfillment of listIn(order, 'fulfillments')) {
        fulfillment['carrier_status_name'] = 'Delivered';
        for (const line of listIn(fulfillment, 'line_items')) line['fulfillment_status'] = 'Not done';
      }
    },
  ),
  {
    id: 'confirms-by-itself',
    description: 'New orders are confirmed at once, and confirming them again is no mistake.',
    readings: { illegalTransition: 'accept-unchanged' },
    hooks: {
      request({ operation, body }) {
        const asked = askedIn(body);
        if (operation === 'createOrder' && asked !== undefined) asked['is_confirm'] = true;
      },
    },
  },
  withOrders(
    {
      id: 'codes-show-what-they-took',
      description: 'Codes for more than the lines cost show what they took off.',
    },
    (order) => {
      let left = decimalOf(order['total_line_items_price']);
      for (const code of listIn(order, 'discount_codes')) {
        const taken = smaller(decimalOf(code['amount']), left);
        left = subtract(left, taken);
        code['amount'] = written(code['amount'], taken);
      }
    },
  ),
];

/** Takes so much more off an order, at most what its lines still cost. */
function takeOff(order: JsonObject, amount: Decimal): void {
  const left = subtract(decimalOf(order['total_line_items_price']), decimalOf(order['total_discounts']));
  const more = smaller(amount, left);
  order['total_discounts'] = plus(order['total_discounts'], more);
  for (const key of ['subtotal_price', 'total_price']) order[key] = plus(order[key], negate(more));
}
