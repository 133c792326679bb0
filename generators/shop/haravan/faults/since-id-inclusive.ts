import type { HaravanFault } from './haravan-fault.ts';

export const sinceIdInclusive: HaravanFault = {
  id: 'since-id-inclusive',
  breaks: 'since-id-is-exclusive',
  description: 'A list with since_id contains the order of that id.',
  hooks: {
    request({ operation, query }) {
      const since = query['since_id'];
      if (operation !== 'listOrders' || since === undefined || !/^[1-9]\d*$/.test(since)) return;
      query['since_id'] = String(BigInt(since) - 1n);
    },
  },
};
