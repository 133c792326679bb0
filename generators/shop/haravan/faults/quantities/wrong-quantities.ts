import { ExactNumber } from '../../../exact-json.ts';
import { listIn, plus } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { misstates } from '../../../deviation/misstates.ts';

/** What is left of lines, and how an order stands with its fulfillment. */
export const wrongQuantities: readonly HaravanFault[] = [
  misstates({
    id: 'fulfillable-off-by-one',
    breaks: ['HRV-ORD-QTY-01'],
    description: 'fulfillable_quantity is one more than can still be fulfilled.',
    path: 'line_items[].fulfillable_quantity',
    as: (left) => plus(left, '1'),
  }),
  misstates({
    id: 'fulfilled-leaves-all',
    breaks: ['HRV-ORD-QTY-01'],
    description: 'A line that was sent can still be fulfilled to its last piece.',
    path: 'line_items',
    only: (order) => listIn(order, 'fulfillments').length > 0,
    as: (_lines, order) =>
      listIn(order, 'line_items').map((line) => ({ ...line, fulfillable_quantity: line['quantity'] ?? 0 })),
  }),
  misstates({
    id: 'fulfillable-above-quantity',
    breaks: ['HRV-ORD-QTY-02', 'HRV-ORD-QTY-01'],
    description: 'More of a line can be fulfilled than was ordered, once it was refunded.',
    path: 'line_items[].fulfillable_quantity',
    only: (order) => listIn(order, 'refunds').length > 0,
    as: (left) => plus(left, '5'),
  }),
  misstates({
    id: 'refunded-above-quantity',
    breaks: ['HRV-ORD-QTY-02'],
    description: 'A refund shows more pieces of a line than were ordered.',
    path: 'refunds[].refund_line_items[].quantity',
    as: (quantity) => plus(quantity, '100'),
  }),
  misstates({
    id: 'unsent-says-fulfilled',
    breaks: ['HRV-ORD-QTY-03'],
    description: 'fulfillment_status is fulfilled on orders that have no fulfillment.',
    path: 'fulfillment_status',
    as: () => 'fulfilled',
  }),
  misstates({
    id: 'sent-says-unfulfilled',
    breaks: ['HRV-ORD-QTY-03'],
    description: 'fulfillment_status says that nothing was sent on orders that were.',
    path: 'fulfillment_status',
    as: (status) => (status === 'fulfilled' ? 'notfulfilled' : status),
  }),
];

/** Parts of an order that point elsewhere: requirement, id, place, and what they should point to. */
const strays: readonly (readonly [requirement: string, id: string, path: string, what: string])[] = [
  ['HRV-ORD-QTY-04', 'transactions-of-another-order', 'transactions[].order_id', 'the order'],
  ['HRV-ORD-QTY-05', 'refunds-of-another-order', 'refunds[].order_id', 'the order'],
  ['HRV-ORD-QTY-06', 'fulfillments-of-another-order', 'fulfillments[].order_id', 'the order'],
  ['HRV-ORD-QTY-07', 'refund-of-unknown-line', 'refunds[].refund_line_items[].line_item_id', 'a line'],
  ['HRV-ORD-QTY-08', 'fulfillment-of-unknown-line', 'fulfillments[].line_items[].id', 'a line'],
];

export const strayReferences: readonly HaravanFault[] = [
  ...strays.map(([requirement, id, path, what]) =>
    misstates({
      id,
      breaks: [requirement],
      description: `${path} is the id of something else than ${what}.`,
      path,
      as: () => new ExactNumber('999'),
    }),
  ),
  misstates({
    id: 'lines-share-an-id',
    breaks: ['HRV-ORD-QTY-09'],
    description: 'All lines of an order have the id of its first.',
    path: 'line_items',
    as: (_lines, order) => {
      const [first, ...others] = listIn(order, 'line_items');
      if (first === undefined) return [];
      return [first, ...others.map((line) => ({ ...line, id: first['id'] ?? 0 }))];
    },
  }),
];
