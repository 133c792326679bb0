import { plus, listIn } from '../../../deviation/answered.ts';
import { misstates } from '../../../deviation/misstates.ts';
import {
  strayReferences as strays,
  wrongQuantities as quantities,
} from '../../../deviation/quantities/quantities.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** What is left of lines, and how an order stands with its fulfillment. */
export const wrongQuantities: readonly HaravanFault[] = [
  ...quantities({
    'fulfillable-off-by-one': ['HRV-ORD-QTY-01'],
    'fulfilled-leaves-all': ['HRV-ORD-QTY-01'],
    'only-first-line-fulfillable': ['HRV-ORD-QTY-01'],
    'unsent-says-fulfilled': ['HRV-ORD-QTY-03'],
    'lines-share-an-id': ['HRV-ORD-QTY-09'],
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
    id: 'sent-says-unfulfilled',
    breaks: ['HRV-ORD-QTY-03'],
    description: 'fulfillment_status says that nothing was sent on orders that were.',
    path: 'fulfillment_status',
    as: (status) => (status === 'fulfilled' ? 'notfulfilled' : status),
  }),
];

/** Parts of an order that point elsewhere. */
export const strayReferences = strays([
  ['HRV-ORD-QTY-04', 'transactions-of-another-order', 'transactions[].order_id', 'the order'],
  ['HRV-ORD-QTY-05', 'refunds-of-another-order', 'refunds[].order_id', 'the order'],
  ['HRV-ORD-QTY-06', 'fulfillments-of-another-order', 'fulfillments[].order_id', 'the order'],
  ['HRV-ORD-QTY-07', 'refund-of-unknown-line', 'refunds[].refund_line_items[].line_item_id', 'a line'],
  ['HRV-ORD-QTY-08', 'fulfillment-of-unknown-line', 'fulfillments[].line_items[].id', 'a line'],
]);
