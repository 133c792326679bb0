import type { Drift } from './drift.ts';
import type { ListReading } from '../operations/list-orders.ts';

/** Places of a reading that every platform's has. */
type ListDefaults = Pick<ListReading, 'defaultStatus' | 'limitAboveLargest'>;

/** Lists that do something else where a request does not say. */
export const listDrifts: readonly Drift<unknown, ListDefaults, never>[] = [
  {
    id: 'twenty-orders-a-page',
    description: 'A list without a limit holds twenty orders.',
    breaks: 'behavioural',
    shownBy: 'reading',
    hooks: {
      request({ operation, query }) {
        if (operation === 'listOrders') query['limit'] ??= '20';
      },
    },
  },
  {
    id: 'lists-of-all-orders',
    description: 'A list without a status holds closed and cancelled orders, too.',
    breaks: 'behavioural',
    shownBy: 'reading',
    readings: { defaultStatus: 'any' },
  },
  {
    id: 'large-limits-refused',
    description: 'A limit above the largest is refused; it was cut.',
    breaks: 'breaking-writers',
    shownBy: 'reading',
    readings: { limitAboveLargest: 'refuse' },
  },
];
