import { isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';
import type { AnswerContext, Hooks } from '../../hooks.ts';
import type { ListReading } from '../../operations/list-orders.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { family } from '../family.ts';
import { requerying } from './queries.ts';

type Context = AnswerContext<KeptOrder, ListReading>;
type PageHooks = Hooks<KeptOrder, ListReading>;

const overlapping: PageHooks = {
  answer(context) {
    const { page, size } = placeOf(context);
    const last = context.selected[(page - 1) * size - 1];
    changePage(context, (orders) =>
      page < 2 || last === undefined ? orders : [context.represent(last), ...orders].slice(0, size),
    );
  },
};

const oneMore: PageHooks = {
  answer(context) {
    const { page, size } = placeOf(context);
    const next = context.selected[page * size];
    changePage(context, (orders) =>
      context.request.query['limit'] === undefined || next === undefined
        ? orders
        : [...orders, context.represent(next)],
    );
  },
};

/** Pages that overlap, skip, or hold more than they may. */
export const wrongPages = family('relation', {
  'page-overlap': {
    kind: 'deep',
    description: 'From the second page on, a page begins with the last order of the page before.',
    hooks: overlapping,
  },
  'page-skips-one': {
    kind: 'deep',
    description: 'From the second page on, a page begins one order too late.',
    hooks: {
      answer(context: Context) {
        const { page } = placeOf(context);
        changePage(context, (orders) => (page < 2 ? orders : orders.slice(1)));
      },
    },
  },
  'page-ignored': {
    description: 'Every page is the first one.',
    hooks: requerying((query) => {
      delete query['page'];
    }),
  },
  'page-from-zero': {
    description: 'Pages are counted from zero: the first is not to be had.',
    hooks: requerying((query) => {
      const { page } = query;
      if (page !== undefined) query['page'] = String(Number(page) + 1);
    }),
  },
  'third-page-repeats-second': {
    kind: 'deep',
    description: 'The third page and all after it hold what the second holds.',
    hooks: requerying((query) => {
      if (Number(query['page']) > 2) query['page'] = '2';
    }),
  },
  'limit-51': {
    kind: 'answer',
    description: 'A page may hold 51 orders, and does where no limit is asked for.',
    hooks: turningPages({ defaultPage: 51, largestPage: 51 }),
  },
  'limit-ignored': {
    kind: 'answer',
    description: 'A page holds up to fifty orders, whatever limit is asked for.',
    hooks: requerying((query) => {
      delete query['limit'];
    }),
  },
  'limit-without-maximum': {
    kind: 'answer',
    description: 'A limit above the maximum is taken as it is.',
    hooks: turningPages({ largestPage: 5000 }),
  },
  'limit-one-more': {
    kind: 'answer',
    description: 'A page holds one order more than its limit.',
    hooks: oneMore,
  },
});

/** Lists that cut their pages in another way. */
function turningPages(other: Partial<ListReading>): PageHooks {
  return {
    request(context) {
      if (context.operation === 'listOrders') context.reading = { ...context.reading, ...other };
    },
  };
}

function placeOf({ request: { query, reading } }: Context): { page: number; size: number } {
  return { page: Number(query['page'] ?? '1'), size: Number(query['limit'] ?? reading.defaultPage) };
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
