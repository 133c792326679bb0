import { exactId } from '../../../exact-json.ts';
import { ordersIn } from '../../../deviation/answered.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { writable } from '../../../deviation/writable.ts';
import { oversteps, spoils } from '../../../deviation/spoils.ts';

const operation = 'createOrder';

/** New orders that are stored otherwise than answered, begin in the wrong state, or under an id that is taken. */
export const wrongBeginnings: readonly HaravanFault[] = [
  spoils({
    id: 'note-attributes-not-stored',
    breaks: ['HRV-ORD-CREATE-32'],
    operation,
    description: 'The answer to a creation shows the note attributes, and the order has none.',
    spoil(order) {
      order.noteAttributes = [];
    },
  }),
  spoils({
    id: 'shipping-not-stored',
    breaks: ['HRV-ORD-CREATE-32'],
    operation,
    description: 'The answer to a creation shows the shipping lines, and the order has one without a price.',
    spoil(order) {
      order.shippingLines = [{ code: null, price: '0', source: null, title: null }];
    },
  }),
  oversteps({
    id: 'created-closed',
    breaks: ['HRV-ORD-CREATE-33'],
    operation,
    description: 'A new order is closed.',
    overstep(order) {
      order.closedAt = order.createdAt;
      return true;
    },
  }),
  oversteps({
    id: 'created-cancelled',
    breaks: ['HRV-ORD-CREATE-33'],
    operation,
    description: 'A new order that nobody has paid is cancelled.',
    overstep(order) {
      if (order.financialStatus !== 'pending') return false;
      order.cancelledAt = order.createdAt;
      order.cancelReason = 'declined';
      return true;
    },
  }),
  oversteps({
    id: 'created-with-refund',
    breaks: ['HRV-ORD-CREATE-33'],
    operation,
    description: 'A new order has an empty refund.',
    overstep(order) {
      const { createdAt, userId, locationId } = order;
      const nothing = { note: '', restock: null, lines: null, transactionIds: [] };
      order.refunds.push({ ...nothing, id: order.id + 1n, createdAt, userId, locationId });
      return true;
    },
  }),
  {
    id: 'duplicate-id',
    breaks: ['HRV-ORD-CREATE-34'],
    kind: 'relation',
    profile: 'core',
    description: 'A create answers with the id of the order made before.',
    hooks: {
      answer({ order, orders, answer, operation: asked }) {
        const previous = orders.at(-2);
        if (asked !== operation || order === undefined || previous === undefined) return;
        for (const created of ordersIn(answer.json)) created['id'] = exactId(previous.id);
      },
    },
  },
  {
    id: 'name-of-the-one-before',
    breaks: ['HRV-ORD-LIFE-24'],
    kind: 'relation',
    profile: 'core',
    description: 'When an order is made, the one made before takes its name.',
    hooks: {
      answer({ order, orders, operation: asked }) {
        const previous = orders.at(-2);
        if (asked === operation && order !== undefined && previous !== undefined)
          writable(previous).name = order.name;
      },
    },
  },
];
