import { countsOff, wrongCounts as counts } from '../../../deviation/lists/counts.ts';
import { requerying } from '../../../deviation/lists/queries.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Counts that are not the length of their list. */
export const wrongCounts: readonly HaravanFault[] = [
  ...counts({
    'count-off': ['HRV-ORD-COUNT-03', 'HRV-ORD-COUNT-04'],
    'count-ignores-status': ['HRV-ORD-COUNT-02', 'HRV-ORD-COUNT-03', 'HRV-ORD-COUNT-04'],
  }),
  ...countsOff([
    ['HRV-ORD-COUNT-02', 'open'],
    ['HRV-ORD-COUNT-03', 'closed'],
    ['HRV-ORD-COUNT-04', 'cancelled'],
  ]),
  {
    id: 'count-of-any-is-open',
    breaks: ['HRV-ORD-COUNT-01'],
    kind: 'relation',
    profile: 'core',
    description: 'The count of orders in any state counts the open ones.',
    hooks: requerying((query) => {
      if (query['status'] === 'any') query['status'] = 'open';
    }, 'countOrders'),
  },
];
