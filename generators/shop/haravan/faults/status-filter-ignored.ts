import type { HaravanFault } from './haravan-fault.ts';

export const statusFilterIgnored: HaravanFault = {
  id: 'status-filter-ignored',
  breaks: 'status-filter',
  description: 'Lists show orders of any status, whatever status is asked for.',
  hooks: {
    request({ operation, query }) {
      if (operation === 'listOrders' && query['status'] !== undefined) query['status'] = 'any';
    },
  },
};
