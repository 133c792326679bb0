import { rareCourses as courses } from '../../../deviation/deep/rare-courses.ts';
import { spoils } from '../../../deviation/spoils.ts';
import type { HaravanFault } from '../haravan-fault.ts';

const full = { kind: 'deep', profile: 'full' } as const;

/** Changes that go wrong only after others. */
export const rareCourses: readonly HaravanFault[] = [
  ...courses({
    'cancel-after-reopening-lost': ['HRV-ORD-LIFE-08'],
    'close-undoes-cancel': ['HRV-ORD-LIFE-12'],
    'cancel-opens-closed': ['HRV-ORD-LIFE-14'],
    'update-after-cancel-drops-reason': ['HRV-ORD-LIFE-15'],
    'note-cannot-be-emptied': ['HRV-ORD-UPDATE-01'],
    'same-update-twice-appends': ['HRV-ORD-UPDATE-01'],
    'close-closes-another': ['HRV-ORD-LIFE-25'],
    'every-fifth-creation-loses-note': ['HRV-ORD-CREATE-32'],
    'every-fifth-write-lost': ['HRV-ORD-LIFE-27', 'HRV-ORD-UPDATE-01'],
  }),
  spoils({
    ...full,
    id: 'update-after-confirm-lost',
    breaks: ['HRV-ORD-LIFE-27', 'HRV-ORD-UPDATE-01'],
    operation: 'updateOrder',
    description: 'The note of a confirmed order cannot be changed, and nobody is told.',
    spoil(order, { before }) {
      if (order.confirmedAt !== null) order.note = before?.note ?? null;
    },
  }),
  spoils({
    ...full,
    id: 'confirm-with-three-tags-lost',
    breaks: ['HRV-ORD-LIFE-05'],
    operation: 'confirmOrder',
    description: 'The confirmation of an order with three tags and more is not stored.',
    spoil(order) {
      if (order.tags.length >= 3) order.confirmedAt = null;
    },
  }),
];
