import { reasonAsked } from '../asked.ts';
import { family } from '../family.ts';
import { overstepping } from '../spoils.ts';

/** Requests that have nothing to do, and that change the order all the same. */
export const repeatsThatChange = family('relation', {
  'second-close-opens': {
    description: 'Closing a closed order opens it.',
    hooks: overstepping('closeOrder', (order, { before }) => {
      if (typeof before?.closedAt !== 'number') return false;
      order.closedAt = null;
      return true;
    }),
  },
  'second-open-closes': {
    description: 'Opening an open order closes it.',
    hooks: overstepping('openOrder', (order, { before }) => {
      if (before?.closedAt !== null) return false;
      order.closedAt = order.updatedAt;
      return true;
    }),
  },
  'second-cancel-renames': {
    description: 'Cancelling a cancelled order takes the new reason.',
    hooks: overstepping('cancelOrder', (order, { before, request }) => {
      const reason = reasonAsked(request.body);
      if (typeof before?.cancelledAt !== 'number' || reason === undefined) return false;
      order.cancelReason = reason;
      return true;
    }),
  },
});
