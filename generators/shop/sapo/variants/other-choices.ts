import { ExactNumber, type JsonObject } from '../../exact-json.ts';
import { listIn, numberOf, ordersIn } from '../../deviation/answered.ts';
import { withOrders } from '../../deviation/rewritten.ts';
import { otherChoices as choices } from '../../deviation/variants/choices.ts';
import { appId } from '../catalogue.ts';
import type { SapoVariant } from './sapo-variant.ts';

/** What the docs leave to the shop, and where live shops were seen to differ: one place at a time. */
const readings: readonly SapoVariant[] = [
  {
    id: 'half-by-the-text',
    description: 'Where prose and examples differ, the shop follows now the one and now the other.',
    readings: {
      unaskedFulfillment: 'with-email',
      totalWeight: 'sum',
      unstatedPayment: 'paid',
      discountAmount: 'number',
      customerCounts: 'as-of-order',
      timeBounds: 'inclusive',
    },
  },
  {
    id: 'half-by-the-examples',
    description: 'Where prose and examples differ, the shop follows now the other and now the one.',
    readings: {
      unaskedFulfillment: 'never',
      totalWeight: 'zero',
      unstatedPayment: 'pending-for-known-customer',
      discountAmount: 'text',
      customerCounts: 'live',
      timeBounds: 'exclusive',
    },
  },
  {
    id: 'amounts-as-numbers',
    description: 'Amounts are numbers, whichever attributes orders have.',
    readings: { money: 'numbers', discountAmount: 'number' },
  },
  {
    id: 'amounts-as-texts',
    description: 'Amounts are texts with two decimals, whichever attributes orders have.',
    readings: { money: 'texts', discountAmount: 'text' },
  },
  {
    id: 'code-amounts-the-other-way',
    description: 'Amounts of discount codes are numbers beside amounts that are texts.',
    readings: { money: 'texts', discountAmount: 'number' },
  },
  {
    id: 'absent-parts-null',
    description: 'Customer and addresses that an order does not have are null.',
    readings: { absentObjects: 'null' },
  },
  {
    id: 'absent-parts-left-out',
    description: 'Customer and addresses that an order does not have are left out.',
    readings: { absentObjects: 'left-out' },
  },
  {
    id: 'all-wait-for-payment',
    description: 'Every order that says nothing of its payment is waiting for it.',
    readings: { unstatedPayment: 'pending' },
  },
  {
    id: 'any-lists-nothing',
    description: 'Lists and counts with status=any are empty, and lists ignore fields.',
    readings: { anyStatus: 'nothing', listFields: 'ignored' },
  },
  {
    id: 'any-lists-everything',
    description: 'Lists and counts with status=any are of all orders, and lists mind fields.',
    readings: { anyStatus: 'everything', listFields: 'picked' },
  },
  {
    id: 'unstated-reason-customer',
    description: 'An order cancelled without a reason was cancelled by its customer.',
    readings: { unstatedReason: 'customer' },
  },
  {
    id: 'at-home-in-dong',
    description: 'Orders that name no currency are in dong.',
    readings: { shopCurrency: 'VND' },
  },
  {
    id: 'at-home-in-euro',
    description: 'Orders that name no currency are in euro.',
    readings: { shopCurrency: 'EUR' },
  },
  { id: 'generation-live', description: 'Orders have the key set of live shops.', generation: 'live' },
];

/** What orders say of themselves by another word or number. */
const sayings: readonly SapoVariant[] = [
  withOrders(
    {
      id: 'numbers-of-their-own',
      description: 'name, number and order_number are each a value of its own.',
    },
    (order) => {
      const number = numberOf(order['number']);
      if (order['name'] !== undefined) order['name'] = `SON${String(number)}`;
      if (order['order_number'] !== undefined)
        order['order_number'] = new ExactNumber(String(number + 700_000));
    },
  ),
  withOrders(
    { id: 'unfulfilled-by-word', description: 'What has not been sent is unfulfilled instead of null.' },
    (order) => {
      for (const part of [order, ...listIn(order, 'line_items')])
        if (part['fulfillment_status'] === null) part['fulfillment_status'] = 'unfulfilled';
    },
  ),
  {
    id: 'confirmed-by-closing',
    description: 'confirmed is true on a new order, false on one that is read and true once it is closed.',
    hooks: {
      answer({ operation, answer: { json } }) {
        for (const order of ordersIn(json))
          if (order['confirmed'] !== undefined)
            order['confirmed'] = operation === 'createOrder' || order['closed_on'] !== null;
      },
    },
  },
  withOrders(
    { id: 'source-is-the-app', description: 'The source of every order is the app.' },
    (order) => (order['source_name'] = appId),
  ),
  withOrders(
    {
      id: 'gateways-named',
      description: 'Orders name a gateway and the way it was used, where the examples have empty texts.',
    },
    (order) => {
      order['gateway'] = 'VNPAY';
      order['processing_method'] = 'direct';
      order['payment_gateway_names'] = ['VNPAY', 'COD'];
    },
  ),
  withOrders(
    {
      id: 'fulfillments-open',
      description: 'Fulfillments are of another service, and say how they are tracked.',
    },
    (order) => {
      for (const parcel of listIn(order, 'fulfillments')) Object.assign(parcel, tracked);
    },
  ),
];

const tracked: JsonObject = {
  service: 'ghn',
  tracking_company: 'Giao hàng nhanh',
  tracking_number: '327569',
  tracking_numbers: ['327569'],
  tracking_url: 'https://tracking.example.com/327569',
};

export const otherChoices: readonly SapoVariant[] = [...choices, ...readings, ...sayings];
