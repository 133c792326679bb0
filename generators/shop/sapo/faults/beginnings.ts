import { exactId, type JsonValue } from '../../exact-json.ts';
import { ordersIn } from '../../deviation/answered.ts';
import { wrongBeginnings } from '../../deviation/creation/wrong-beginnings.ts';
import { rareCourses } from '../../deviation/deep/rare-courses.ts';
import type { SapoFault } from './sapo-fault.ts';

/** Requirement, id, attributes, and what stands there on an order without them. */
const absent: readonly (readonly [string, string, readonly string[], JsonValue])[] = [
  ['SPO-ORD-CREATE-31', 'no-customer-as-empty-list', ['customer'], []],
  ['SPO-ORD-CREATE-32', 'no-addresses-as-empty-text', ['billing_address', 'shipping_address'], ''],
];

/** How new orders begin, and what they say of what they do not have. */
export const beginningFaults: readonly SapoFault[] = [
  ...wrongBeginnings({
    'note-attributes-not-stored': ['SPO-ORD-CREATE-30'],
    'shipping-not-stored': ['SPO-ORD-CREATE-30'],
    'created-closed': ['SPO-ORD-CREATE-28'],
    'created-cancelled': ['SPO-ORD-CREATE-28'],
    'duplicate-id': ['SPO-ORD-CREATE-29'],
    'name-of-the-one-before': ['SPO-ORD-LIFE-09'],
  }),
  ...rareCourses({ 'every-fifth-creation-loses-note': ['SPO-ORD-CREATE-30'] }),
  {
    id: 'created-with-refund',
    breaks: ['SPO-ORD-CREATE-28'],
    kind: 'answer',
    profile: 'core',
    description: 'A new order has a refund.',
    hooks: {
      answer({ operation, order, answer: { json } }) {
        if (operation !== 'createOrder' || order === undefined) return;
        for (const created of ordersIn(json)) {
          const ids = { id: exactId(order.id + 1n), order_id: exactId(order.id) };
          created['refunds'] = [{ ...ids, created_on: created['created_on'] ?? null, note: null }];
        }
      },
    },
  },
  {
    id: 'every-fifth-id-again',
    breaks: ['SPO-ORD-CREATE-29'],
    kind: 'deep',
    profile: 'core',
    description: 'Every fifth new order is answered under the id of the oldest order.',
    hooks: {
      answer({ operation, nth, orders: [oldest], answer: { json } }) {
        if (operation !== 'createOrder' || nth % 5 !== 0 || oldest === undefined) return;
        for (const created of ordersIn(json)) created['id'] = exactId(oldest.id);
      },
    },
  },
  ...absent.map(([requirement, id, attributes, nothing]): SapoFault => ({
    id,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `An order without ${attributes.join(' and ')} says ${JSON.stringify(nothing)} there.`,
    hooks: {
      answer({ answer: { json } }) {
        for (const order of ordersIn(json)) for (const attribute of attributes) order[attribute] ??= nothing;
      },
    },
  })),
];
