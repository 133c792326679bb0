import { isLater, listingWithout, wrongViews } from '../../../deviation/lists/views.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Lists that are wrong only on later pages, or some time after a change. */
export const rareLists: readonly HaravanFault[] = [
  ...wrongViews({
    'second-page-without-totals': ['HRV-ORD-MONEY-01'],
    'list-behind-by-a-change': ['HRV-ORD-LIFE-25'],
  }),
  {
    id: 'second-page-without-tags',
    breaks: ['HRV-ORD-LIFE-25'],
    kind: 'deep',
    profile: 'core',
    description: 'From the second page on, orders lack their tags.',
    hooks: listingWithout('tags', isLater),
  },
];
