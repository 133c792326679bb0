import { isJsonObject } from '../../exact-json.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const pageOverlap: HaravanFault = {
  id: 'page-overlap',
  breaks: 'pages-are-disjoint',
  description: 'From the second page on, a page begins with the last order of the page before.',
  hooks: {
    answer({ request, selected, represent, answer: { json } }) {
      const page = Number(request.query['page'] ?? '1');
      if (page < 2 || !isJsonObject(json) || !Array.isArray(json['orders'])) return;
      const size = Number(request.query['limit'] ?? request.reading.largestPage);
      const last = selected[(page - 1) * size - 1];
      if (last !== undefined) json['orders'] = [represent(last), ...json['orders']].slice(0, size);
    },
  },
};
