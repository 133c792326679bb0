import { reversing, wrongViews as views } from '../../../deviation/lists/views.ts';
import { requerying } from '../../../deviation/lists/queries.ts';
import { slugOf } from '../../../deviation/places.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Requirement and order of every list that stands upside down. */
const reversed: readonly (readonly [requirement: string, order: string])[] = [
  ['HRV-ORD-LIST-44', 'created_at asc'],
  ['HRV-ORD-LIST-45', 'updated_at asc'],
  ['HRV-ORD-LIST-46', 'created_at desc'],
  ['HRV-ORD-LIST-47', 'updated_at desc'],
];

/** Lists that hold the right orders in the wrong order, or with the wrong attributes. */
export const wrongViews: readonly HaravanFault[] = [
  ...views({
    'fields-ignored': ['HRV-ORD-LIST-42'],
    'fields-add-lines': ['HRV-ORD-LIST-42'],
    'fields-lose-the-last': ['HRV-ORD-LIST-43'],
    'fields-show-another-name': ['HRV-ORD-LIST-50'],
    'read-alone-with-another-note': ['HRV-ORD-LIST-49'],
  }),
  {
    id: 'order-ignored',
    breaks: ['HRV-ORD-LIST-44', 'HRV-ORD-LIST-45'],
    kind: 'relation',
    profile: 'core',
    description: 'Lists begin with the newest order, whatever order is asked for.',
    hooks: requerying((query) => {
      delete query['order'];
    }),
  },
  ...reversed.map(([requirement, order]): HaravanFault => ({
    id: `order-${slugOf(order.replace(' ', '-'))}-reversed`,
    breaks: [requirement],
    kind: 'relation',
    profile: 'core',
    description: `A list with order=${order} stands upside down.`,
    hooks: reversing(order),
  })),
];
