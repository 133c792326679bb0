import { lostChanges } from '../../deviation/deep/lost-changes.ts';
import { rareCourses } from '../../deviation/deep/rare-courses.ts';
import { spoils } from '../../deviation/spoils.ts';
import type { SapoFault } from './sapo-fault.ts';

/** Orders that have been updated. What is remembered of them ends with them. */
const updated = new WeakSet<object>();

/** Changes that go wrong only after others, or beside others, and deletions that are none. */
export const courseFaults: readonly SapoFault[] = [
  ...rareCourses({
    'close-closes-another': ['SPO-ORD-LIFE-10'],
    'every-fifth-write-lost': ['SPO-ORD-LIFE-12'],
    'cancel-opens-closed': ['SPO-ORD-LIFE-06'],
  }),
  ...lostChanges({
    'later-of-two-undoes-earlier': ['SPO-ORD-LIFE-13'],
    'unread-change-undone': ['SPO-ORD-LIFE-12'],
  }),
  spoils({
    id: 'second-update-lost',
    breaks: ['SPO-ORD-LIFE-14'],
    kind: 'deep',
    profile: 'full',
    operation: 'updateOrder',
    description: 'The second update of an order, and every later one, is answered and not stored.',
    spoil(order, { before }) {
      if (updated.has(order)) Object.assign(order, before);
      updated.add(order);
    },
  }),
  spoils({
    id: 'deletion-cancels',
    breaks: ['SPO-ORD-DELETE-01'],
    operation: 'deleteOrder',
    description: 'A deleted order is cancelled instead, and still there.',
    spoil(order) {
      order.cancelledAt = order.deletedAt;
      order.deletedAt = null;
    },
  }),
  spoils({
    id: 'deletion-takes-the-next',
    breaks: ['SPO-ORD-OPS-08'],
    kind: 'deep',
    operation: 'deleteOrder',
    description: 'A deletion deletes the order made next, too.',
    spoil(order, { orders }) {
      const next = orders.find(({ id }) => id > order.id);
      if (next !== undefined) next.deletedAt = order.deletedAt;
    },
  }),
];
