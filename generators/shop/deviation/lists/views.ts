import { ExactNumber, isJsonObject, type JsonObject } from '../../exact-json.ts';
import type { Hooks } from '../../hooks.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { decimalOf, ordersIn, written } from '../answered.ts';
import { family } from '../family.ts';
import { misstating } from '../misstates.ts';
import { requerying } from './queries.ts';

/** Lists that hold the right orders with the wrong attributes, or as they were. */
export const wrongViews = family('relation', {
  'fields-ignored': {
    kind: 'answer',
    description: 'A list answers whole orders, whatever fields are asked for.',
    hooks: requerying((query) => {
      delete query['fields'];
    }),
  },
  'fields-add-lines': {
    kind: 'answer',
    description: 'A list with fields shows the lines of the orders, too.',
    hooks: requerying((query) => {
      const { fields } = query;
      if (fields !== undefined) query['fields'] = `${fields},line_items`;
    }),
  },
  'fields-lose-the-last': {
    kind: 'answer',
    description: 'Of the fields asked for the last one is missing.',
    hooks: requerying((query) => {
      const { fields } = query;
      if (fields !== undefined) query['fields'] = fields.split(',').slice(0, -1).join(',');
    }),
  },
  'second-page-without-totals': {
    kind: 'deep',
    description: 'From the second page on, orders have the total zero.',
    hooks: misstating({
      path: 'total_price',
      only: (_order, { operation, request: { query } }) => operation === 'listOrders' && isLater(query),
      as: (total) => written(total, decimalOf('0')),
    }),
  },
  'fields-show-another-name': {
    profile: 'read-only',
    description: 'With fields, orders have another name than without.',
    hooks: misstating({
      path: 'name',
      only: (_order, { operation, request: { query } }) =>
        operation === 'listOrders' && query['fields'] !== undefined,
      as: (name) => (typeof name === 'string' ? `${name}-1` : name),
    }),
  },
  'read-alone-with-another-note': {
    profile: 'read-only',
    description: 'An order that is read alone has another note than on lists.',
    hooks: misstating({
      path: 'note',
      only: (_order, { operation }) => operation === 'getOrder',
      as: () => 'Gọi lại sau',
    }),
  },
  'list-behind-by-a-change': {
    kind: 'deep',
    description: 'The first list after a change shows the order as it was before.',
    hooks: listingBehind(),
  },
});

/** Empties an attribute of orders on lists: on those pages that are told. */
export function listingWithout(
  path: string,
  only: (query: Readonly<Record<string, string>>) => boolean = () => true,
): Hooks<unknown, unknown> {
  return misstating({
    path,
    only: (_order, { operation, request: { query } }) => operation === 'listOrders' && only(query),
    as: (value) => (value === null || typeof value !== 'string' ? null : ''),
  });
}

export function isLater(query: Readonly<Record<string, string>>): boolean {
  return Number(query['page'] ?? '1') >= 2;
}

/** Remembers how an order was before its last change; ends with the order. */
function listingBehind(): Hooks<KeptOrder, unknown> {
  const asBefore = new WeakMap<object, JsonObject>();
  return {
    answer({ operation, answer, order, before, find, represent }) {
      if (order !== undefined && before !== undefined && operation !== 'getOrder')
        asBefore.set(order, represent(before));
      if (operation !== 'listOrders') return;
      for (const listed of ordersIn(answer.json)) {
        const stored = listed['id'] instanceof ExactNumber ? find(listed['id'].text) : undefined;
        const stale = stored === undefined ? undefined : asBefore.get(stored);
        if (stored === undefined || stale === undefined) continue;
        for (const key of Object.keys(listed)) listed[key] = stale[key] ?? null;
        asBefore.delete(stored);
      }
    },
  };
}

/** Turns a list upside down where it is asked for in this order. */
export function reversing(order: string): Hooks<unknown, unknown> {
  return {
    answer({ operation, request, answer: { json } }) {
      if (operation === 'listOrders' && request.query['order'] === order && isJsonObject(json))
        json['orders'] = ordersIn(json).toReversed();
    },
  };
}
