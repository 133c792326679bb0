import { wrongBeginnings as beginnings } from '../../../deviation/creation/wrong-beginnings.ts';
import { oversteps } from '../../../deviation/spoils.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** New orders that are stored otherwise than answered, begin in the wrong state, or under an id that is taken. */
export const wrongBeginnings: readonly HaravanFault[] = [
  ...beginnings({
    'note-attributes-not-stored': ['HRV-ORD-CREATE-32'],
    'shipping-not-stored': ['HRV-ORD-CREATE-32'],
    'created-closed': ['HRV-ORD-CREATE-33'],
    'created-cancelled': ['HRV-ORD-CREATE-33'],
    'duplicate-id': ['HRV-ORD-CREATE-34'],
    'name-of-the-one-before': ['HRV-ORD-LIFE-24'],
  }),
  oversteps({
    id: 'created-with-refund',
    breaks: ['HRV-ORD-CREATE-33'],
    operation: 'createOrder',
    description: 'A new order has an empty refund.',
    overstep(order) {
      const { createdAt, userId, locationId } = order;
      const nothing = { note: '', restock: null, lines: null, transactionIds: [] };
      order.refunds.push({ ...nothing, id: order.id + 1n, createdAt, userId, locationId });
      return true;
    },
  }),
];
