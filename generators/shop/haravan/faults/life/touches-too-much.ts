import type { HaravanFault } from '../haravan-fault.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { writable, type Writable } from '../../../deviation/writable.ts';
import type { StoredOrder } from '../../stored-order.ts';
import { spoils } from '../../../deviation/spoils.ts';

interface Touch {
  readonly requirement: string;
  readonly operation: string;
  readonly id: string;
  readonly description: string;
  readonly touch: (order: Writable<StoredOrder>) => void;
}

const touches: readonly Touch[] = [
  {
    requirement: 'HRV-ORD-LIFE-11',
    operation: 'confirmOrder',
    id: 'confirm-drops-tags',
    description: 'Confirming an order drops its tags.',
    touch: (order) => (order.tags = []),
  },
  {
    requirement: 'HRV-ORD-LIFE-12',
    operation: 'closeOrder',
    id: 'close-confirms',
    description: 'Closing an order confirms it.',
    touch: (order) => (order.confirmedAt ??= order.updatedAt),
  },
  {
    requirement: 'HRV-ORD-LIFE-13',
    operation: 'openOrder',
    id: 'open-drops-address',
    description: 'Opening an order again drops its shipping address.',
    touch: (order) => (order.shippingAddress = null),
  },
  {
    requirement: 'HRV-ORD-LIFE-14',
    operation: 'cancelOrder',
    id: 'cancel-closes',
    description: 'Cancelling an order closes it, too.',
    touch: (order) => (order.closedAt = order.updatedAt),
  },
  {
    requirement: 'HRV-ORD-LIFE-16',
    operation: 'addOrderTags',
    id: 'tags-written-to-note',
    description: 'Adding tags writes them into the note as well.',
    touch: (order) => (order.note = order.tags.join(' ')),
  },
  {
    requirement: 'HRV-ORD-LIFE-17',
    operation: 'deleteOrderTags',
    id: 'deleting-tags-empties-note',
    description: 'Deleting tags empties the note attributes and the note.',
    touch: (order) => {
      order.note = '';
      order.noteAttributes = [{ name: 'tags', value: null }];
    },
  },
  {
    requirement: 'HRV-ORD-LIFE-18',
    operation: 'assignOrder',
    id: 'assign-confirms',
    description: 'Assigning an order confirms it.',
    touch: (order) => (order.confirmedAt ??= order.updatedAt),
  },
  {
    requirement: 'HRV-ORD-LIFE-14',
    operation: 'cancelOrder',
    id: 'cancel-unconfirms',
    description: 'Cancelling an order takes its confirmation back.',
    touch: (order) => {
      order.confirmedAt = null;
      order.confirmUser = null;
    },
  },
];

const updateDropsNoteAttributes: HaravanFault = spoils({
  id: 'update-drops-note-attributes',
  breaks: ['HRV-ORD-LIFE-15'],
  operation: 'updateOrder',
  description: 'An update that does not name note_attributes empties them.',
  spoil(order, { request: { body } }) {
    if (askedIn(body)?.['note_attributes'] === undefined) order.noteAttributes = [];
  },
});

const cancelCancelsNeighbour: HaravanFault = spoils({
  id: 'cancel-cancels-neighbour',
  breaks: ['HRV-ORD-LIFE-25'],
  operation: 'cancelOrder',
  description: 'A cancel cancels the order made before, too.',
  spoil(order, { orders }) {
    const neighbour = orders[orders.findIndex(({ id }) => id === order.id) - 1];
    if (neighbour === undefined) return;
    writable(neighbour).cancelledAt ??= order.cancelledAt;
    writable(neighbour).cancelReason ??= order.cancelReason;
  },
});

/** Changes that change more than they are for. */
export const touchesTooMuch: readonly HaravanFault[] = [
  updateDropsNoteAttributes,
  cancelCancelsNeighbour,
  ...touches.map(({ requirement, operation, id, description, touch }) =>
    spoils({ id, breaks: [requirement], operation, description, spoil: touch }),
  ),
];
