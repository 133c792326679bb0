import { listIn, ordersIn, plus } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const fulfillableOffByOne: HaravanFault = {
  id: 'fulfillable-off-by-one',
  breaks: 'fulfillable-quantity',
  description: 'fulfillable_quantity is one more than can still be fulfilled.',
  hooks: {
    answer({ answer }) {
      for (const line of ordersIn(answer.json).flatMap((order) => listIn(order, 'line_items'))) {
        line['fulfillable_quantity'] = plus(line['fulfillable_quantity'], '1');
      }
    },
  },
};
