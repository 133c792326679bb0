import type { AnswerContext } from '../../../hooks.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../exact-json.ts';
import type { Reading } from '../../readings/reading.ts';
import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';

type Context = AnswerContext<StoredOrder, Reading>;

/** Pages that overlap, skip, or hold more than they may. */
export const wrongPages: readonly HaravanFault[] = [
  {
    id: 'page-overlap',
    breaks: ['HRV-ORD-LIST-40'],
    kind: 'deep',
    profile: 'core',
    description: 'From the second page on, a page begins with the last order of the page before.',
    hooks: {
      answer(context) {
        const { page, size } = placeOf(context);
        const last = context.selected[(page - 1) * size - 1];
        changePage(context, (orders) =>
          page < 2 || last === undefined ? orders : [context.represent(last), ...orders].slice(0, size),
        );
      },
    },
  },
  {
    id: 'page-skips-one',
    breaks: ['HRV-ORD-LIST-41'],
    kind: 'deep',
    profile: 'core',
    description: 'From the second page on, a page begins one order too late.',
    hooks: {
      answer(context) {
        const { page } = placeOf(context);
        changePage(context, (orders) => (page < 2 ? orders : orders.slice(1)));
      },
    },
  },
  {
    id: 'page-ignored',
    breaks: ['HRV-ORD-LIST-40'],
    kind: 'relation',
    profile: 'core',
    description: 'Every page is the first one.',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') delete query['page'];
      },
    },
  },
  {
    id: 'page-from-zero',
    breaks: ['HRV-ORD-LIST-41'],
    kind: 'relation',
    profile: 'core',
    description: 'Pages are counted from zero: the first is not to be had.',
    hooks: {
      request({ operation, query }) {
        const { page } = query;
        if (operation === 'listOrders' && page !== undefined) query['page'] = String(Number(page) + 1);
      },
    },
  },
  {
    id: 'limit-51',
    breaks: ['HRV-ORD-LIST-38', 'HRV-ORD-LIST-39'],
    kind: 'answer',
    profile: 'core',
    description: 'A page may hold 51 orders.',
    hooks: {
      request(context) {
        if (context.operation === 'listOrders') context.reading = { ...context.reading, largestPage: 51 };
      },
    },
  },
  {
    id: 'limit-ignored',
    breaks: ['HRV-ORD-LIST-37'],
    kind: 'answer',
    profile: 'core',
    description: 'A page holds up to fifty orders, whatever limit is asked for.',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') delete query['limit'];
      },
    },
  },
  {
    id: 'limit-without-maximum',
    breaks: ['HRV-ORD-LIST-39'],
    kind: 'answer',
    profile: 'core',
    description: 'A limit above fifty is taken as it is.',
    hooks: {
      request(context) {
        if (context.operation === 'listOrders' && context.query['limit'] !== undefined)
          context.reading = { ...context.reading, largestPage: 250 };
      },
    },
  },
  {
    id: 'limit-one-more',
    breaks: ['HRV-ORD-LIST-37'],
    kind: 'answer',
    profile: 'core',
    description: 'A page holds one order more than its limit.',
    hooks: {
      answer(context) {
        const { page, size } = placeOf(context);
        const next = context.selected[page * size];
        changePage(context, (orders) =>
          context.request.query['limit'] === undefined || next === undefined
            ? orders
            : [...orders, context.represent(next)],
        );
      },
    },
  },
];

function placeOf({ request: { query, reading } }: Context): { page: number; size: number } {
  return { page: Number(query['page'] ?? '1'), size: Number(query['limit'] ?? reading.largestPage) };
}

function changePage(
  { operation, request, answer: { json } }: Context,
  change: (orders: JsonValue[]) => JsonValue[],
): void {
  const isWhole = request.query['fields'] === undefined;
  if (operation === 'listOrders' && isWhole && isPage(json)) json['orders'] = change(json['orders']);
}

function isPage(json: JsonValue): json is JsonObject & { orders: JsonValue[] } {
  return isJsonObject(json) && Array.isArray(json['orders']);
}
