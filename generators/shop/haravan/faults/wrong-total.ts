import { ordersIn, plus } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const wrongTotal: HaravanFault = {
  id: 'wrong-total',
  breaks: 'total-price',
  description: 'total_price is one more than lines, discounts, shipping and tax make.',
  hooks: {
    answer({ answer }) {
      for (const order of ordersIn(answer.json)) {
        if (order['total_price'] !== undefined) order['total_price'] = plus(order['total_price'], '1');
      }
    },
  },
};
