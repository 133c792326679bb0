import { staleAnswers as stale, staleReadings } from '../../../deviation/life/stale.ts';
import { listingWithout } from '../../../deviation/lists/views.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Answers that show an order as it was before. */
export const staleAnswers: readonly HaravanFault[] = [
  ...stale([
    {
      id: 'confirm-answer-stale',
      requirement: 'HRV-ORD-LIFE-09',
      operation: 'confirmOrder',
      description: 'The answer to a confirmation shows the order unconfirmed.',
    },
    {
      id: 'cancel-answer-stale',
      requirement: 'HRV-ORD-LIFE-10',
      operation: 'cancelOrder',
      description: 'The answer to a cancellation shows the order as it was.',
    },
  ]),
  ...staleReadings([
    {
      id: 'read-after-update-stale',
      requirement: 'HRV-ORD-UPDATE-01',
      operation: 'updateOrder',
      description: 'The first reading after an update shows the order as it was before.',
    },
    {
      id: 'read-after-cancel-stale',
      requirement: 'HRV-ORD-LIFE-08',
      operation: 'cancelOrder',
      description: 'The first reading after a cancellation shows the order as it was before.',
    },
  ]),
  {
    id: 'list-shows-no-tags',
    breaks: ['HRV-ORD-LIFE-25'],
    kind: 'relation',
    profile: 'core',
    description: 'Orders on a list lack their tags.',
    hooks: listingWithout('tags'),
  },
];
