import type { HaravanFault } from '../haravan-fault.ts';
import { mishears, unheard } from '../../../deviation/mishears.ts';

const operation = 'cancelOrder';

/** What a cancellation is asked for, and does otherwise. */
export const misheardCancellations: readonly HaravanFault[] = [
  mishears({
    id: 'reason-always-other',
    breaks: ['HRV-ORD-CANCEL-01'],
    operation,
    description: 'The reason of a cancellation is other, whatever was given.',
    path: 'reason',
    as: () => 'other',
  }),
  mishears({
    id: 'declined-as-fraud',
    breaks: ['HRV-ORD-CANCEL-01'],
    operation,
    description: 'An order cancelled as declined has the reason fraud.',
    path: 'reason',
    as: (reason) => (reason === 'declined' ? 'fraud' : reason),
  }),
  mishears({
    id: 'refund-amount-unheard',
    breaks: ['HRV-ORD-CANCEL-03'],
    operation,
    description: 'The amount of a cancellation is ignored: nothing is given back.',
    path: 'amount',
    as: unheard,
  }),
  mishears({
    id: 'refund-note-lost',
    breaks: ['HRV-ORD-CANCEL-05'],
    operation,
    description: 'The note of a refunding cancellation is not kept.',
    path: 'note',
    as: unheard,
  }),
];
