import { isJsonObject } from '../../../exact-json.ts';
import { ordersIn } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { slugOf } from '../../../deviation/places.ts';

/** Requirement and order of every list that stands upside down. */
const reversed: readonly (readonly [requirement: string, order: string])[] = [
  ['HRV-ORD-LIST-44', 'created_at asc'],
  ['HRV-ORD-LIST-45', 'updated_at asc'],
  ['HRV-ORD-LIST-46', 'created_at desc'],
  ['HRV-ORD-LIST-47', 'updated_at desc'],
];

/** Lists that hold the right orders in the wrong order, or with the wrong attributes. */
export const wrongViews: readonly HaravanFault[] = [
  {
    id: 'fields-ignored',
    breaks: ['HRV-ORD-LIST-42'],
    kind: 'answer',
    profile: 'core',
    description: 'A list answers whole orders, whatever fields are asked for.',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') delete query['fields'];
      },
    },
  },
  {
    id: 'fields-add-lines',
    breaks: ['HRV-ORD-LIST-42'],
    kind: 'answer',
    profile: 'core',
    description: 'A list with fields shows the lines of the orders, too.',
    hooks: {
      request({ operation, query }) {
        const { fields } = query;
        if (operation === 'listOrders' && fields !== undefined) query['fields'] = `${fields},line_items`;
      },
    },
  },
  {
    id: 'fields-lose-the-last',
    breaks: ['HRV-ORD-LIST-43'],
    kind: 'answer',
    profile: 'core',
    description: 'Of the fields asked for the last one is missing.',
    hooks: {
      request({ operation, query }) {
        const { fields } = query;
        if (operation === 'listOrders' && fields !== undefined)
          query['fields'] = fields.split(',').slice(0, -1).join(',');
      },
    },
  },
  {
    id: 'order-ignored',
    breaks: ['HRV-ORD-LIST-44', 'HRV-ORD-LIST-45'],
    kind: 'relation',
    profile: 'core',
    description: 'Lists begin with the newest order, whatever order is asked for.',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') delete query['order'];
      },
    },
  },
  ...reversed.map(([requirement, order]): HaravanFault => ({
    id: `order-${slugOf(order.replace(' ', '-'))}-reversed`,
    breaks: [requirement],
    kind: 'relation',
    profile: 'core',
    description: `A list with order=${order} stands upside down.`,
    hooks: {
      answer({ operation, request, answer: { json } }) {
        if (operation === 'listOrders' && request.query['order'] === order && isJsonObject(json))
          json['orders'] = ordersIn(json).toReversed();
      },
    },
  })),
];
