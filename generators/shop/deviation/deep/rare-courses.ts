import { askedIn } from '../asked.ts';
import { family } from '../family.ts';
import type { KeptOrder } from '../../orders/kept-order.ts';
import { spoiling } from '../spoils.ts';
import { writable } from '../writable.ts';

/** Orders that have been opened again. What is remembered of them ends with them. */
const openedAgain = new WeakSet<object>();

const full = { profile: 'full' } as const;

/** Changes that go wrong only after others. */
export const rareCourses = family('deep', {
  'cancel-after-reopening-lost': {
    ...full,
    description: 'The cancellation of an order that was closed and opened again is not stored.',
    hooks: {
      store({ operation, order, before }) {
        if (operation === 'openOrder') openedAgain.add(order);
        if (operation === 'cancelOrder' && openedAgain.has(order)) Object.assign(order, before);
      },
    },
  },
  'close-undoes-cancel': {
    ...full,
    description: 'Closing a cancelled order undoes its cancellation.',
    hooks: spoiling('closeOrder', (order) => {
      order.cancelledAt = null;
      order.cancelReason = null;
    }),
  },
  'cancel-opens-closed': {
    ...full,
    description: 'Cancelling a closed order opens it.',
    hooks: spoiling('cancelOrder', (order) => {
      order.closedAt = null;
    }),
  },
  'update-after-cancel-drops-reason': {
    ...full,
    description: 'Updating a cancelled order makes its reason other.',
    hooks: spoiling('updateOrder', (order) => {
      if (order.cancelReason !== null)
        order.cancelReason = order.cancelReason === 'other' ? 'customer' : 'other';
    }),
  },
  'note-cannot-be-emptied': {
    ...full,
    description: 'An update that empties the note leaves it as it was.',
    hooks: spoiling('updateOrder', (order, { before }) => {
      if (order.note === null || order.note === '') order.note = before?.note ?? null;
    }),
  },
  'same-update-twice-appends': {
    ...full,
    description: 'An update with the note that the order has already doubles it.',
    hooks: spoiling('updateOrder', (order, { request: { body }, before }) => {
      const note = askedIn(body)?.['note'];
      if (typeof note === 'string' && note === before?.note) order.note = `${note} ${note}`;
    }),
  },
  'close-closes-another': {
    description: 'Where several orders are open, closing one closes the one made before it, too.',
    hooks: spoiling('closeOrder', (order, { orders }) => {
      const index = orders.findIndex(({ id }) => id === order.id);
      const other = orders.slice(0, index).findLast(isOpen);
      if (other !== undefined) writable(other).closedAt = order.closedAt;
    }),
  },
  'every-fifth-creation-loses-note': {
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
  'every-fifth-write-lost': {
    ...full,
    description: 'Every fifth write to an order that exists is answered as done and not stored.',
    hooks: {
      store({ writes, order, before }) {
        if (writes % 5 === 0) Object.assign(order, before);
      },
    },
  },
});

function isOpen({ closedAt, cancelledAt }: KeptOrder): boolean {
  return closedAt === null && cancelledAt === null;
}
