import { shiftingIdentities } from '../../../deviation/life/wrong-stages.ts';
import { misstates } from '../../../deviation/misstates.ts';
import { spoils } from '../../../deviation/spoils.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** States that disagree with their times, and attributes that ought to stay as they are. */
export const wrongStages: readonly HaravanFault[] = [
  ...shiftingIdentities({
    'number-of-the-list': ['HRV-ORD-LIFE-24'],
    'token-read-backwards': ['HRV-ORD-LIFE-24'],
  }),
  misstates({
    id: 'confirm-without-time',
    breaks: ['HRV-ORD-LIFE-01'],
    description: 'A confirmed order has no confirmed_at.',
    path: 'confirmed_at',
    as: () => null,
  }),
  misstates({
    id: 'unconfirmed-with-time',
    breaks: ['HRV-ORD-LIFE-01'],
    description: 'confirmed_status stays unconfirmed on an order that has confirmed_at.',
    path: 'confirmed_status',
    as: () => 'unconfirmed',
  }),
  misstates({
    id: 'cancelled-without-status',
    breaks: ['HRV-ORD-LIFE-02'],
    description: 'cancelled_status stays uncancelled on an order that has cancelled_at.',
    path: 'cancelled_status',
    as: () => 'uncancelled',
  }),
  misstates({
    id: 'closed-without-status',
    breaks: ['HRV-ORD-LIFE-03'],
    description: 'closed_status stays unclosed on an order that has closed_at.',
    path: 'closed_status',
    as: () => 'unclosed',
  }),
  misstates({
    id: 'cancelled-without-reason',
    breaks: ['HRV-ORD-LIFE-04'],
    description: 'A cancelled order has no cancel_reason.',
    path: 'cancel_reason',
    as: () => null,
  }),
  misstates({
    id: 'reason-without-cancel',
    breaks: ['HRV-ORD-LIFE-04'],
    description: 'An order that is not cancelled has the cancel_reason other.',
    path: 'cancel_reason',
    as: (reason) => reason ?? 'other',
  }),
  spoils({
    id: 'confirm-dates-anew',
    breaks: ['HRV-ORD-LIFE-24'],
    operation: 'confirmOrder',
    description: 'created_at is a minute later once the order is confirmed.',
    spoil(order) {
      order.createdAt += 60_000;
    },
  }),
  spoils({
    id: 'updated-at-goes-back',
    breaks: ['HRV-ORD-LIFE-26'],
    operation: 'addOrderTags',
    description: 'Adding tags sets updated_at an hour back.',
    spoil(order) {
      order.updatedAt -= 3_600_000;
    },
  }),
];
