import { exactId, type JsonObject } from '../../exact-json.ts';
import { listIn, ordersIn } from '../../deviation/answered.ts';
import { askedIn } from '../../deviation/asked.ts';
import { misstates } from '../../deviation/misstates.ts';
import { strayReferences, wrongQuantities } from '../../deviation/quantities/quantities.ts';
import type { SapoFault } from './sapo-fault.ts';

const toldAlike = 'SPO-ORD-QTY-01';

/** What was sent of an order, told otherwise in one place than in another. */
export const quantityFaults: readonly SapoFault[] = [
  ...wrongQuantities({
    'unsent-says-fulfilled': [toldAlike],
    'fulfillable-off-by-one': ['SPO-ORD-QTY-02'],
    'fulfilled-leaves-all': ['SPO-ORD-QTY-02'],
    'only-first-line-fulfillable': ['SPO-ORD-QTY-02'],
    'lines-share-an-id': ['SPO-ORD-QTY-05'],
  }),
  ...strayReferences([
    ['SPO-ORD-QTY-03', 'fulfillments-of-another-order', 'fulfillments[].order_id', 'the order'],
    ['SPO-ORD-QTY-04', 'fulfillment-of-unknown-line', 'fulfillments[].line_items[].id', 'a line'],
  ]),
  misstates({
    id: 'sent-says-nothing',
    breaks: [toldAlike],
    description: 'fulfillment_status is null on orders all of which was sent.',
    path: 'fulfillment_status',
    as: () => null,
  }),
  misstates({
    id: 'sent-lines-say-nothing',
    breaks: [toldAlike],
    description: 'fulfillment_status of lines is null, also where they were sent.',
    path: 'line_items[].fulfillment_status',
    as: () => null,
  }),
  misstates({
    id: 'sent-says-partial',
    breaks: [toldAlike],
    description: 'fulfillment_status is partial on orders all of which was sent.',
    path: 'fulfillment_status',
    as: (status) => (status === 'fulfilled' ? 'partial' : status),
  }),
  {
    id: 'empty-parcel',
    breaks: ['SPO-ORD-CREATE-33'],
    kind: 'relation',
    profile: 'core',
    description: 'A new order that nobody asked to fulfil has a fulfillment that sends nothing of it.',
    hooks: {
      answer({ operation, order, request: { body }, answer: { json } }) {
        if (operation !== 'createOrder' || askedIn(body)?.['fulfillment_status'] !== undefined) return;
        for (const created of order === undefined ? [] : ordersIn(json))
          if (listIn(created, 'fulfillments').length === 0) created['fulfillments'] = [emptyParcel(created)];
      },
    },
  },
  {
    id: 'cancellation-refunds-another-order',
    breaks: ['SPO-ORD-QTY-06'],
    kind: 'relation',
    profile: 'core',
    description: 'A cancelled order has a refund that names another order.',
    hooks: {
      answer({ answer: { json } }) {
        for (const order of ordersIn(json)) {
          if (typeof order['cancelled_on'] !== 'string') continue;
          const other = exactId(999n);
          order['refunds'] = [{ id: other, order_id: other, created_on: order['cancelled_on'], note: null }];
        }
      },
    },
  },
];

function emptyParcel({ id = null, created_on: time = null }: JsonObject): JsonObject {
  return {
    id,
    order_id: id,
    status: 'success',
    created_on: time,
    modified_on: time,
    service: 'manual',
    tracking_numbers: [],
    tracking_urls: [],
    receipt: {},
    line_items: [],
  };
}
