import { ordersIn } from '../../deviation/answered.ts';
import { isJsonObject } from '../../exact-json.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { SapoVariant } from './sapo-variant.ts';

/** What lists do where nobody says what they are to do. */
export const otherLists: readonly SapoVariant[] = [
  sorting('oldest-first', {
    description: 'Lists begin with the oldest order.',
    before: (left, right) => left.createdAt - right.createdAt || Number(left.id - right.id),
  }),
  sorting('last-changed-first', {
    description: 'Lists begin with the order that was changed last.',
    before: (left, right) => right.updatedAt - left.updatedAt || Number(right.id - left.id),
  }),
  {
    id: 'pages-up-to-a-hundred',
    description: 'No page holds more than a hundred orders, whatever limit is sent.',
    readings: { largestPage: 100, limitAboveLargest: 'cut' },
  },
  {
    id: 'lists-show-less',
    description: 'Lists leave out attributes that an order need not show.',
    hooks: {
      answer({ operation, answer: { json }, request: { query } }) {
        if (operation !== 'listOrders' || query['fields'] !== undefined) return;
        for (const order of ordersIn(json)) for (const key of less) Reflect.deleteProperty(order, key);
      },
    },
  },
];

/** Attributes that no order has to show, but whole ones do. */
const less = ['contact_email', 'email', 'gateway', 'landing_site_ref', 'location_id', 'note'] as const;

interface Sorting extends Pick<SapoVariant, 'description'> {
  /** Negative where the left one comes first. */
  readonly before: (left: StoredOrder, right: StoredOrder) => number;
}

/** Whole lists only: which attributes of an order a list shows is not for this to say. */
function sorting(id: string, { description, before }: Sorting): SapoVariant {
  return {
    id,
    description,
    hooks: {
      answer({ operation, request: { query, reading }, selected, answer: { status, json }, represent }) {
        const isWhole = query['fields'] === undefined && query['since_id'] === undefined;
        if (operation !== 'listOrders' || status !== 200 || !isWhole || !isJsonObject(json)) return;
        const size = Math.min(Number(query['limit'] ?? reading.defaultPage), reading.largestPage);
        const start = (Number(query['page'] ?? '1') - 1) * size;
        json['orders'] = selected
          .toSorted(before)
          .slice(start, start + size)
          .map(represent);
      },
    },
  };
}
