import { isJsonObject } from '../../exact-json.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const missingEnvelope: HaravanFault = {
  id: 'missing-envelope',
  breaks: 'order-envelope',
  description: 'A single order is answered without its envelope.',
  hooks: {
    answer({ answer }) {
      const { json } = answer;
      if (isJsonObject(json) && json['order'] !== undefined) answer.json = json['order'];
    },
  },
};
