import { wrongFilters as filters } from '../../../deviation/lists/filters.ts';
import { requerying } from '../../../deviation/lists/queries.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Filters that select something else than they say. */
export const wrongFilters: readonly HaravanFault[] = [
  ...filters({
    'status-filter-ignored': ['HRV-ORD-LIST-30', 'HRV-ORD-LIST-32', 'HRV-ORD-LIST-34'],
    'since-id-inclusive': ['HRV-ORD-LIST-03'],
    'bounds-in-local-time': ['HRV-ORD-LIST-05', 'HRV-ORD-LIST-08'],
    'created-bounds-by-change': ['HRV-ORD-LIST-05'],
    'min-and-max-swapped': ['HRV-ORD-LIST-09', 'HRV-ORD-LIST-11'],
    'partially-paid-finds-paid': ['HRV-ORD-LIST-18', 'HRV-ORD-LIST-19'],
    'closed-and-cancelled-swapped': ['HRV-ORD-LIST-32', 'HRV-ORD-LIST-33'],
    'ids-at-most-five': ['HRV-ORD-LIST-02'],
    'status-beats-payment': ['HRV-ORD-LIST-16'],
  }),
  {
    id: 'any-is-open',
    breaks: ['HRV-ORD-LIST-36'],
    kind: 'relation',
    profile: 'core',
    description: 'status=any selects open orders only.',
    hooks: requerying((query) => {
      if (query['status'] === 'any') query['status'] = 'open';
    }),
  },
];
