import type { HaravanFault } from './haravan-fault.ts';

export const limit51: HaravanFault = {
  id: 'limit-51',
  breaks: 'at-most-50-a-page',
  description: 'A page may hold 51 orders.',
  hooks: {
    request(context) {
      if (context.operation === 'listOrders') context.reading = { ...context.reading, largestPage: 51 };
    },
  },
};
