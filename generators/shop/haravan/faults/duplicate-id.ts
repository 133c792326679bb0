import { exactId } from '../../exact-json.ts';
import { ordersIn } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const duplicateId: HaravanFault = {
  id: 'duplicate-id',
  breaks: 'ids-are-unique',
  description: 'A create answers with the id of the order made before.',
  hooks: {
    answer({ operation, order, orders, answer }) {
      const previous = orders.at(-2);
      if (operation !== 'createOrder' || order === undefined || previous === undefined) return;
      for (const created of ordersIn(answer.json)) created['id'] = exactId(previous.id);
    },
  },
};
