import type { HaravanFault } from '../haravan-fault.ts';

/** Answers about another order than the one that was named. */
export const wrongOrders: readonly HaravanFault[] = [
  {
    id: 'read-answers-the-one-before',
    breaks: ['HRV-ORD-OPS-27'],
    kind: 'relation',
    profile: 'core',
    description: 'Reading an order answers the order made before it.',
    hooks: {
      answer({ operation, order, orders, answer, represent }) {
        const previous = order === undefined ? undefined : orders[orders.indexOf(order) - 1];
        if (operation === 'getOrder' && previous !== undefined) answer.json = { order: represent(previous) };
      },
    },
  },
  {
    id: 'close-answers-the-newest',
    breaks: ['HRV-ORD-OPS-27'],
    kind: 'relation',
    profile: 'core',
    description: 'Closing an order answers the last order of the shop that somebody else made.',
    hooks: {
      answer({ operation, order, orders, answer, represent }) {
        const other = orders.findLast((candidate) => candidate !== order);
        if (operation === 'closeOrder' && answer.status === 200 && other !== undefined)
          answer.json = { order: represent(other) };
      },
    },
  },
  {
    id: 'new-order-cannot-be-read',
    breaks: ['HRV-ORD-OPS-03'],
    kind: 'relation',
    profile: 'core',
    description: 'Every fifth new order is answered with 404 when it is read.',
    hooks: {
      answer({ operation, order, orders, answer }) {
        if (operation !== 'getOrder' || order === undefined || orders.indexOf(order) % 5 !== 4) return;
        answer.status = 404;
        answer.json = { errors: 'Not Found' };
      },
    },
  },
];
