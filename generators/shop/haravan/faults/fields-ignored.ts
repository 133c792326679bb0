import type { HaravanFault } from './haravan-fault.ts';

export const fieldsIgnored: HaravanFault = {
  id: 'fields-ignored',
  breaks: 'fields-filter',
  description: 'A list answers whole orders, whatever fields are asked for.',
  hooks: {
    request({ operation, query }) {
      if (operation === 'listOrders') delete query['fields'];
    },
  },
};
