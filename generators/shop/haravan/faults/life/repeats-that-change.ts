import type { HaravanFault } from '../haravan-fault.ts';
import { askedIn } from '../../../deviation/asked.ts';
import { oversteps } from '../../../deviation/spoils.ts';

/** Requests that have nothing to do, or whose time has gone, and that change the order all the same. */
export const repeatsThatChange: readonly HaravanFault[] = [
  oversteps({
    id: 'cancelled-can-be-confirmed',
    breaks: ['HRV-ORD-LIFE-19'],
    operation: 'confirmOrder',
    description: 'Confirming a cancelled order confirms it.',
    overstep(order, { before }) {
      if (typeof before?.cancelledAt !== 'number' || before.confirmedAt !== null) return false;
      order.confirmedAt = before.cancelledAt;
      return true;
    },
  }),
  oversteps({
    id: 'cancel-undone-by-confirm',
    breaks: ['HRV-ORD-LIFE-19'],
    operation: 'confirmOrder',
    description: 'Confirming a cancelled order undoes its cancellation.',
    overstep(order, { before }) {
      if (typeof before?.cancelledAt !== 'number') return false;
      order.cancelledAt = null;
      order.cancelReason = null;
      return true;
    },
  }),
  oversteps({
    id: 'second-close-opens',
    breaks: ['HRV-ORD-LIFE-20'],
    operation: 'closeOrder',
    description: 'Closing a closed order opens it.',
    overstep(order, { before }) {
      if (typeof before?.closedAt !== 'number') return false;
      order.closedAt = null;
      return true;
    },
  }),
  oversteps({
    id: 'second-open-closes',
    breaks: ['HRV-ORD-LIFE-21'],
    operation: 'openOrder',
    description: 'Opening an open order closes it.',
    overstep(order, { before }) {
      if (before?.closedAt !== null) return false;
      order.closedAt = order.updatedAt;
      return true;
    },
  }),
  oversteps({
    id: 'second-cancel-renames',
    breaks: ['HRV-ORD-LIFE-22'],
    operation: 'cancelOrder',
    description: 'Cancelling a cancelled order takes the new reason.',
    overstep(order, { before, request }) {
      const reason = askedIn(request.body)?.['reason'];
      if (typeof before?.cancelledAt !== 'number' || typeof reason !== 'string') return false;
      order.cancelReason = reason;
      return true;
    },
  }),
  oversteps({
    id: 'second-confirm-unconfirms',
    breaks: ['HRV-ORD-LIFE-19'],
    operation: 'confirmOrder',
    description: 'Confirming a confirmed order takes its confirmation back.',
    overstep(order, { before }) {
      if (typeof before?.confirmedAt !== 'number') return false;
      order.confirmedAt = null;
      return true;
    },
  }),
];
