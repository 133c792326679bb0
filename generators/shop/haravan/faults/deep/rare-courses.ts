import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { writable } from '../../../deviation/writable.ts';
import { spoils } from '../../../deviation/spoils.ts';

const full = { kind: 'deep', profile: 'full' } as const;

/** Orders that have been opened again. What is remembered of them ends with them. */
const openedAgain = new WeakSet<object>();

/** Changes that go wrong only after others. */
export const rareCourses: readonly HaravanFault[] = [
  {
    ...full,
    id: 'cancel-after-reopening-lost',
    breaks: ['HRV-ORD-LIFE-08'],
    description: 'The cancellation of an order that was closed and opened again is not stored.',
    hooks: {
      store({ operation, order, before }) {
        if (operation === 'openOrder') openedAgain.add(order);
        if (operation === 'cancelOrder' && openedAgain.has(order)) Object.assign(order, before);
      },
    },
  },
  spoils({
    ...full,
    id: 'close-undoes-cancel',
    breaks: ['HRV-ORD-LIFE-12'],
    operation: 'closeOrder',
    description: 'Closing a cancelled order undoes its cancellation.',
    spoil(order) {
      order.cancelledAt = null;
      order.cancelReason = null;
    },
  }),
  spoils({
    ...full,
    id: 'cancel-opens-closed',
    breaks: ['HRV-ORD-LIFE-14'],
    operation: 'cancelOrder',
    description: 'Cancelling a closed order opens it.',
    spoil(order) {
      order.closedAt = null;
    },
  }),
  spoils({
    ...full,
    id: 'update-after-cancel-drops-reason',
    breaks: ['HRV-ORD-LIFE-15'],
    operation: 'updateOrder',
    description: 'Updating a cancelled order makes its reason other.',
    spoil(order) {
      if (order.cancelReason !== null)
        order.cancelReason = order.cancelReason === 'other' ? 'customer' : 'other';
    },
  }),
  spoils({
    ...full,
    id: 'update-after-confirm-lost',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation: 'updateOrder',
    description: 'The note of a confirmed order cannot be changed, and nobody is told.',
    spoil(order, { before }) {
      if (order.confirmedAt !== null) order.note = before?.note ?? null;
    },
  }),
  spoils({
    ...full,
    id: 'note-cannot-be-emptied',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation: 'updateOrder',
    description: 'An update that empties the note leaves it as it was.',
    spoil(order, { before }) {
      if (order.note === null || order.note === '') order.note = before?.note ?? null;
    },
  }),
  spoils({
    ...full,
    id: 'same-update-twice-appends',
    breaks: ['HRV-ORD-UPDATE-01'],
    operation: 'updateOrder',
    description: 'An update with the note that the order has already doubles it.',
    spoil(order, { request: { body }, before }) {
      const note = askedIn(body)?.['note'];
      if (typeof note === 'string' && note === before?.note) order.note = `${note} ${note}`;
    },
  }),
  spoils({
    ...full,
    id: 'confirm-with-three-tags-lost',
    breaks: ['HRV-ORD-LIFE-05'],
    operation: 'confirmOrder',
    description: 'The confirmation of an order with three tags and more is not stored.',
    spoil(order) {
      if (order.tags.length >= 3) order.confirmedAt = null;
    },
  }),
  spoils({
    kind: 'deep',
    id: 'close-closes-another',
    breaks: ['HRV-ORD-LIFE-25'],
    operation: 'closeOrder',
    description: 'Where several orders are open, closing one closes the one made before it, too.',
    spoil(order, { orders }) {
      const index = orders.findIndex(({ id }) => id === order.id);
      const other = orders.slice(0, index).findLast(isOpen);
      if (other !== undefined) writable(other).closedAt = order.closedAt;
    },
  }),
  {
    kind: 'deep',
    profile: 'core',
    id: 'every-fifth-creation-loses-note',
    breaks: ['HRV-ORD-CREATE-32'],
    description:
      'Every fifth new order is stored without its lines’ properties, its note and its attributes.',
    hooks: {
      store({ operation, nth, order }) {
        if (operation !== 'createOrder' || nth % 5 !== 0) return;
        writable(order).note = null;
        writable(order).noteAttributes = [];
        for (const line of writable(order).lines) line.properties = null;
      },
    },
  },
  {
    kind: 'deep',
    profile: 'full',
    id: 'every-fifth-write-lost',
    breaks: ['HRV-ORD-UPDATE-01'],
    description: 'Every fifth write to an order that exists is answered as done and not stored.',
    hooks: {
      store({ writes, order, before }) {
        if (writes % 5 === 0) Object.assign(order, before);
      },
    },
  },
];

function isOpen({ closedAt, cancelledAt }: StoredOrder): boolean {
  return closedAt === null && cancelledAt === null;
}
