import { isJsonObject } from '../../exact-json.ts';
import { plus } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const countOff: HaravanFault = {
  id: 'count-off',
  breaks: 'count-matches-list',
  description: 'The count is one more than there are orders.',
  hooks: {
    answer({ operation, answer: { json } }) {
      if (operation === 'countOrders' && isJsonObject(json) && 'count' in json)
        json['count'] = plus(json['count'], '1');
    },
  },
};
