import { ordersIn } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const confirmWithoutTime: HaravanFault = {
  id: 'confirm-without-time',
  breaks: 'confirmed-status-and-time',
  description: 'A confirmed order has no confirmed_at.',
  hooks: {
    answer({ answer }) {
      for (const order of ordersIn(answer.json)) {
        if (order['confirmed_at'] !== undefined) order['confirmed_at'] = null;
      }
    },
  },
};
