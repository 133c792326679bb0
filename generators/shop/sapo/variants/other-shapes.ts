import { isLess } from '../../decimal.ts';
import { ExactNumber, isJsonObject, type JsonObject } from '../../exact-json.ts';
import { decimalOf, listIn, ordersIn, plus, written } from '../../deviation/answered.ts';
import { askedIn } from '../../deviation/asked.ts';
import { objectsIn, withOrders } from '../../deviation/rewritten.ts';
import { inAmounts, otherTags, otherTimes, shortAmounts } from '../../deviation/variants/spellings.ts';
import { moreIsKnown, nullsLeftOut, otherShapes as shapes } from '../../deviation/variants/shapes.ts';
import type { SapoVariant } from './sapo-variant.ts';

const states: ReadonlySet<string> = new Set([
  'cancel_reason',
  'cancelled_on',
  'closed_on',
  'fulfillment_status',
]);

/** Attributes of the examples that live shops lack. */
const gone = ['confirmed', 'total_price_usd', 'contact_email', 'device_id', 'checkout_id'] as const;

/** Answers of another shape, or in another spelling, that hold the same. */
export const otherShapes: readonly SapoVariant[] = [
  ...shapes,
  ...otherTimes,
  ...otherTags,
  shortAmounts,
  inAmounts('amounts-with-four-decimals', 'Amounts that are numbers have four decimals.', (text) =>
    text.replace(/\.\d+$/, (fraction) => fraction.padEnd(5, '0')),
  ),
  nullsLeftOut(states),
  moreIsKnown({
    browser_ip: '203.0.113.7',
    cart_token: 'c0ffee',
    checkout_token: 'beef',
    landing_site: '/collections/all?ref=refabc',
    referring_site: 'https://www.example.com/',
    reference: 'POS-17',
    user_id: new ExactNumber('17'),
    location_id: new ExactNumber('963414'),
    device_id: new ExactNumber('3'),
  }),
  withOrders(
    {
      id: 'some-attributes-gone',
      description: 'Orders lack the attributes of the examples that live shops lack.',
    },
    (order) => {
      for (const key of gone) Reflect.deleteProperty(order, key);
    },
  ),
  withOrders(
    { id: 'no-email-as-null', description: 'An order without an e-mail address has null there.' },
    (order) => {
      if (order['email'] === '') order['email'] = null;
    },
  ),
  withOrders(
    { id: 'places-as-texts', description: 'The place of an address on the map is a text.' },
    (order) => {
      for (const object of objectsIn(order))
        for (const key of ['latitude', 'longitude']) if (object[key] !== undefined) object[key] = '21.0285';
    },
  ),
  {
    id: 'instructions-shown',
    description: 'The answer to a creation repeats the instructions that were sent with it.',
    hooks: {
      answer({ operation, request: { body }, answer: { json } }) {
        const asked = askedIn(body);
        if (operation !== 'createOrder' || asked === undefined) return;
        for (const order of ordersIn(json))
          for (const flag of [
            'send_receipt',
            'send_fulfillment_receipt',
            'send_webhooks',
            'inventory_behaviour',
          ])
            order[flag] = asked[flag] ?? null;
      },
    },
  },
  withOrders(
    { id: 'quarters-dropped', description: 'District, ward and codes of an address are null.' },
    (order) => {
      for (const address of [order['billing_address'], order['shipping_address']].filter(isJsonObject))
        Object.assign(address, noQuarter);
    },
  ),
  withOrders(
    {
      id: 'codes-of-what-was-taken-off',
      description: 'A discount code shows what it took off, at most what the lines cost.',
    },
    (order) => {
      const lines = decimalOf(order['total_line_items_price']);
      for (const code of listIn(order, 'discount_codes'))
        if (isLess(lines, decimalOf(code['amount']))) code['amount'] = written(code['amount'], lines);
    },
  ),
  {
    id: 'shipping-for-a-code',
    description:
      'An order of others has a code for its shipping, which counts as a discount, though the lines cost the same.',
    hooks: {
      answer({ answer: { json }, request: { query }, orders: [first] }) {
        if (query['fields'] !== undefined || first === undefined) return;
        for (const order of ordersIn(json))
          if (decimalOf(order['id']) === String(first.id)) freeShipping(order);
      },
    },
  },
  {
    id: 'addresses-with-quarters',
    description: 'Addresses have district and ward, whichever attributes orders have otherwise.',
    hooks: {
      answer({ answer: { json }, find }) {
        for (const order of ordersIn(json)) {
          const { id } = order;
          const stored = id instanceof ExactNumber ? find(id.text) : undefined;
          for (const [key, address] of [
            ['billing_address', stored?.billingAddress],
            ['shipping_address', stored?.shippingAddress],
          ] as const) {
            if (!address || !isObject(order[key])) continue;
            const { district, district_code, ward, ward_code } = address;
            Object.assign(order[key], { district, district_code, ward, ward_code });
          }
        }
      },
    },
  },
];

const noQuarter: JsonObject = {
  province_code: null,
  district: null,
  district_code: null,
  ward: null,
  ward_code: null,
};

function freeShipping(order: JsonObject): void {
  const lines = order['total_line_items_price'];
  const price = written(lines, '25000');
  const code = { code: 'FREESHIP', amount: price, type: 'shipping' };
  const way = { title: 'Giao nhanh', price, code: 'GHN', source: null, phone: null, tax_lines: [] };
  const tax = order['taxes_included'] === true ? '0' : decimalOf(order['total_tax']);
  Object.assign(order, {
    discount_codes: [code],
    shipping_lines: [way],
    total_discounts: price,
    subtotal_price: lines,
    total_price: plus(lines, tax),
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
