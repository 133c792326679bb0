import { strayTouches, touches } from '../../../deviation/life/touches.ts';
import type { StoredOrder } from '../../stored-order.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Changes that change more than they are for. */
export const touchesTooMuch: readonly HaravanFault[] = [
  ...strayTouches({
    'update-drops-note-attributes': ['HRV-ORD-LIFE-15'],
    'cancel-cancels-neighbour': ['HRV-ORD-LIFE-25'],
  }),
  ...touches<StoredOrder>([
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
  ]),
];
