import { exactId } from '../../exact-json.ts';
import { ordersIn } from '../answered.ts';
import { family } from '../family.ts';
import { overstepping, spoiling } from '../spoils.ts';
import { writable } from '../writable.ts';

const operation = 'createOrder';

/** New orders that are stored otherwise than answered, begin in the wrong state, or under an id that is taken. */
export const wrongBeginnings = family('relation', {
  'note-attributes-not-stored': {
    description: 'The answer to a creation shows the note attributes, and the order has none.',
    hooks: spoiling(operation, (order) => {
      order.noteAttributes = [];
    }),
  },
  'shipping-not-stored': {
    description: 'The answer to a creation shows the shipping lines, and the order has one without a price.',
    hooks: spoiling(operation, (order) => {
      order.shippingLines = [{ code: null, price: '0', source: null, title: null }];
    }),
  },
  'created-closed': {
    description: 'A new order is closed.',
    hooks: overstepping(operation, (order) => {
      order.closedAt = order.createdAt;
      return true;
    }),
  },
  'created-cancelled': {
    description: 'A new order that nobody has paid is cancelled.',
    hooks: overstepping(operation, (order) => {
      if (order.financialStatus !== 'pending') return false;
      order.cancelledAt = order.createdAt;
      order.cancelReason = 'other';
      return true;
    }),
  },
  'duplicate-id': {
    description: 'A create answers with the id of the order made before.',
    hooks: {
      answer({ order, orders, answer, operation: asked }) {
        const previous = orders.at(-2);
        if (asked !== operation || order === undefined || previous === undefined) return;
        for (const created of ordersIn(answer.json)) created['id'] = exactId(previous.id);
      },
    },
  },
  'name-of-the-one-before': {
    description: 'When an order is made, the one made before takes its name.',
    hooks: {
      answer({ order, orders, operation: asked }) {
        const previous = orders.at(-2);
        if (asked === operation && order !== undefined && previous !== undefined)
          writable(previous).name = order.name;
      },
    },
  },
});
