import { repeatsThatChange } from '../../deviation/life/repeats.ts';
import { forgottenChanges } from '../../deviation/life/forgotten.ts';
import { staleAnswers, staleReadings } from '../../deviation/life/stale.ts';
import { strayTouches, touches } from '../../deviation/life/touches.ts';
import { shiftingIdentities } from '../../deviation/life/wrong-stages.ts';
import { mishears } from '../../deviation/mishears.ts';
import { misstates } from '../../deviation/misstates.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { SapoFault } from './sapo-fault.ts';

const forgotten = forgottenChanges({
  'close-forgotten': ['SPO-ORD-LIFE-01'],
  'open-forgotten': ['SPO-ORD-LIFE-02'],
  'stale-cancel': ['SPO-ORD-LIFE-03'],
  'update-forgotten': ['SPO-ORD-UPDATE-01'],
  'deletion-forgotten': ['SPO-ORD-DELETE-01'],
});

const stale = [
  ...staleAnswers([
    {
      id: 'close-answer-stale',
      requirement: 'SPO-ORD-LIFE-01',
      operation: 'closeOrder',
      description: 'The answer to a close shows the order as it was.',
    },
    {
      id: 'open-answer-stale',
      requirement: 'SPO-ORD-LIFE-02',
      operation: 'openOrder',
      description: 'The answer to opening again shows the order closed.',
    },
    {
      id: 'cancel-answer-stale',
      requirement: 'SPO-ORD-LIFE-03',
      operation: 'cancelOrder',
      description: 'The answer to a cancellation shows the order as it was.',
    },
  ]),
  ...staleReadings([
    {
      id: 'read-after-update-stale',
      requirement: 'SPO-ORD-UPDATE-01',
      operation: 'updateOrder',
      description: 'The first reading after an update shows the order as it was before.',
    },
    {
      id: 'read-after-cancel-stale',
      requirement: 'SPO-ORD-LIFE-03',
      operation: 'cancelOrder',
      description: 'The first reading after a cancellation shows the order as it was before.',
    },
  ]),
];

const touching: readonly SapoFault[] = [
  ...strayTouches({
    'update-drops-note-attributes': ['SPO-ORD-LIFE-07'],
    'cancel-cancels-neighbour': ['SPO-ORD-LIFE-10'],
  }),
  ...touches<StoredOrder>([
    {
      requirement: 'SPO-ORD-LIFE-04',
      operation: 'closeOrder',
      id: 'close-drops-tags',
      description: 'Closing an order drops its tags.',
      touch: (order) => (order.tags = []),
    },
    {
      requirement: 'SPO-ORD-LIFE-05',
      operation: 'openOrder',
      id: 'open-drops-attributes',
      description: 'Opening an order again drops its note attributes.',
      touch: (order) => (order.noteAttributes = []),
    },
    {
      requirement: 'SPO-ORD-LIFE-06',
      operation: 'cancelOrder',
      id: 'cancel-closes',
      description: 'Cancelling an order closes it, too.',
      touch: (order) => (order.closedAt = order.updatedAt),
    },
    {
      requirement: 'SPO-ORD-CANCEL-03',
      operation: 'cancelOrder',
      id: 'cancel-drops-a-piece',
      description: 'Cancelling an order takes one piece off each of its lines.',
      touch: (order) => {
        for (const line of order.lines) line.quantity -= 1;
      },
    },
    {
      requirement: 'SPO-ORD-LIFE-09',
      operation: 'closeOrder',
      id: 'close-dates-anew',
      description: 'created_on is a minute later once the order is closed.',
      touch: (order) => (order.createdAt += 60_000),
    },
    {
      requirement: 'SPO-ORD-LIFE-11',
      operation: 'updateOrder',
      id: 'modified-on-goes-back',
      description: 'An update sets modified_on an hour back.',
      touch: (order) => (order.updatedAt -= 3_600_000),
    },
  ]),
];

/** Changes of an order that do less or more than they are for, or are forgotten. */
export const lifeFaults: readonly SapoFault[] = [
  ...forgotten,
  ...stale,
  ...touching,
  ...repeatsThatChange({
    'second-close-opens': ['SPO-ORD-LIFE-08'],
    'second-open-closes': ['SPO-ORD-LIFE-08'],
    'second-cancel-renames': ['SPO-ORD-LIFE-08'],
  }),
  ...shiftingIdentities({
    'number-of-the-list': ['SPO-ORD-LIFE-09'],
    'token-read-backwards': ['SPO-ORD-LIFE-09'],
  }),
  mishears({
    id: 'cancel-reason-replaced',
    breaks: ['SPO-ORD-CANCEL-01'],
    operation: 'cancelOrder',
    description: 'Whatever the reason of a cancellation, the customer is kept as that.',
    path: 'order_cancel.cancel_reason',
    as: () => 'customer',
  }),
  misstates({
    id: 'cancel-leaves-nothing',
    breaks: ['SPO-ORD-CANCEL-02'],
    kind: 'relation',
    description: 'Nothing can be fulfilled any more of an order that is cancelled.',
    path: 'line_items[].fulfillable_quantity',
    only: ({ cancelled_on: cancelledOn }) => typeof cancelledOn === 'string',
    as: () => 0,
  }),
];
