import { family } from '../family.ts';

/** Answers about another order than the one that was named. */
export const otherOrders = family('relation', {
  'read-answers-the-one-before': {
    description: 'Reading an order answers the order made before it.',
    hooks: {
      answer({ operation, order, orders, answer, represent }) {
        const previous = order === undefined ? undefined : orders[orders.indexOf(order) - 1];
        if (operation === 'getOrder' && previous !== undefined) answer.json = { order: represent(previous) };
      },
    },
  },
  'close-answers-the-newest': {
    description: 'Closing an order answers the last order of the shop that somebody else made.',
    hooks: {
      answer({ operation, order, orders, answer, represent }) {
        const other = orders.findLast((candidate) => candidate !== order);
        if (operation === 'closeOrder' && answer.status === 200 && other !== undefined)
          answer.json = { order: represent(other) };
      },
    },
  },
  'new-order-cannot-be-read': {
    description: 'Every fifth new order is answered with 404 when it is read.',
    hooks: {
      answer({ operation, order, orders, answer }) {
        if (operation !== 'getOrder' || order === undefined || orders.indexOf(order) % 5 !== 4) return;
        answer.status = 404;
        answer.json = { errors: 'Not Found' };
      },
    },
  },
});
