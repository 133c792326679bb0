import { ExactNumber } from '../../exact-json.ts';
import { ordersIn } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const stringMoney: HaravanFault = {
  id: 'string-money',
  breaks: 'money-is-a-number',
  description: 'total_price is a JSON string instead of a number.',
  hooks: {
    answer({ answer }) {
      for (const order of ordersIn(answer.json)) {
        const total = order['total_price'];
        if (total instanceof ExactNumber) order['total_price'] = total.text;
      }
    },
  },
};
