import { repeatsThatChange as repeats } from '../../../deviation/life/repeats.ts';
import { oversteps } from '../../../deviation/spoils.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Requests that have nothing to do, or whose time has gone, and that change the order all the same. */
export const repeatsThatChange: readonly HaravanFault[] = [
  ...repeats({
    'second-close-opens': ['HRV-ORD-LIFE-20'],
    'second-open-closes': ['HRV-ORD-LIFE-21'],
    'second-cancel-renames': ['HRV-ORD-LIFE-22'],
  }),
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
