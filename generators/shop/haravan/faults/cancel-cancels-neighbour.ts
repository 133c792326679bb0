import type { HaravanFault } from './haravan-fault.ts';

export const cancelCancelsNeighbour: HaravanFault = {
  id: 'cancel-cancels-neighbour',
  breaks: 'a-write-changes-one-order',
  description: 'A cancel cancels the order made before, too.',
  hooks: {
    store({ operation, order, orders }) {
      const neighbour = orders[orders.indexOf(order) - 1];
      if (operation !== 'cancelOrder' || neighbour === undefined) return;
      neighbour.cancelledAt ??= order.cancelledAt;
      neighbour.cancelReason ??= order.cancelReason;
    },
  },
};
