import { ExactNumber } from '../../exact-json.ts';
import { listIn, plus } from '../answered.ts';
import { family, type CommonFault } from '../family.ts';
import { misstates, misstating } from '../misstates.ts';

/** What is left of lines, how an order stands with its fulfillment, and which of its parts are whose. */
export const wrongQuantities = family('answer', {
  'fulfillable-off-by-one': {
    description: 'fulfillable_quantity is one more than can still be fulfilled.',
    hooks: misstating({ path: 'line_items[].fulfillable_quantity', as: (left) => plus(left, '1') }),
  },
  'fulfilled-leaves-all': {
    description: 'A line that was sent can still be fulfilled to its last piece.',
    hooks: misstating({
      path: 'line_items',
      only: (order) => listIn(order, 'fulfillments').length > 0,
      as: (_lines, order) =>
        listIn(order, 'line_items').map((line) => ({ ...line, fulfillable_quantity: line['quantity'] ?? 0 })),
    }),
  },
  'only-first-line-fulfillable': {
    kind: 'deep',
    description: 'Of several lines only the first can be fulfilled.',
    hooks: misstating({
      path: 'line_items',
      only: (order) => listIn(order, 'fulfillments').length === 0,
      as: (_lines, order) =>
        listIn(order, 'line_items').map((line, index) =>
          index === 0 ? line : { ...line, fulfillable_quantity: 0 },
        ),
    }),
  },
  'unsent-says-fulfilled': {
    description: 'fulfillment_status is fulfilled on orders that have no fulfillment.',
    hooks: misstating({ path: 'fulfillment_status', as: () => 'fulfilled' }),
  },
  'lines-share-an-id': {
    description: 'All lines of an order have the id of its first.',
    hooks: misstating({
      path: 'line_items',
      as: (_lines, order) => {
        const [first, ...others] = listIn(order, 'line_items');
        if (first === undefined) return [];
        return [first, ...others.map((line) => ({ ...line, id: first['id'] ?? 0 }))];
      },
    }),
  },
});

/** Requirement, id, place, and what it should point to. */
export type Stray = readonly [requirement: string, id: string, path: string, what: string];

/** Parts of an order that point elsewhere. */
export function strayReferences(rows: readonly Stray[]): readonly CommonFault[] {
  return rows.map(([requirement, id, path, what]) =>
    misstates({
      id,
      breaks: [requirement],
      description: `${path} is the id of something else than ${what}.`,
      path,
      as: () => new ExactNumber('999'),
    }),
  );
}
