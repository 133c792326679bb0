import { ExactNumber, type JsonObject } from '../../../exact-json.ts';
import { ordersIn } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** Lists that are wrong only on later pages, or some time after a change. */
export const rareLists: readonly HaravanFault[] = [
  misstates({
    id: 'second-page-without-totals',
    breaks: ['HRV-ORD-MONEY-01'],
    kind: 'deep',
    description: 'From the second page on, orders have the total zero.',
    path: 'total_price',
    only: (_order, { operation, request: { query } }) => operation === 'listOrders' && isLater(query),
    as: () => new ExactNumber('0.0000'),
  }),
  misstates({
    id: 'second-page-without-tags',
    breaks: ['HRV-ORD-LIFE-25'],
    kind: 'deep',
    description: 'From the second page on, orders lack their tags.',
    path: 'tags',
    only: (_order, { operation, request: { query } }) => operation === 'listOrders' && isLater(query),
    as: () => null,
  }),
  listsBehind('list-behind-by-a-change', {
    breaks: 'HRV-ORD-LIFE-25',
    description: 'The first list after a change shows the order as it was before.',
  }),
  {
    id: 'third-page-repeats-second',
    breaks: ['HRV-ORD-LIST-40'],
    kind: 'deep',
    profile: 'core',
    description: 'The third page and all after it hold what the second holds.',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders' && Number(query['page']) > 2) query['page'] = '2';
      },
    },
  },
];

function isLater(query: Readonly<Record<string, string>>): boolean {
  return Number(query['page'] ?? '1') >= 2;
}

/** Remembers how an order was before its last change; ends with the order. */
function listsBehind(
  id: string,
  { breaks, description }: { breaks: string; description: string },
): HaravanFault {
  const asBefore = new WeakMap<object, JsonObject>();
  return {
    id,
    breaks: [breaks],
    kind: 'deep',
    profile: 'core',
    description,
    hooks: {
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
    },
  };
}
