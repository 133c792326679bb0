import type { HaravanFault } from './haravan-fault.ts';

export const tagLost: HaravanFault = {
  id: 'tag-lost',
  breaks: 'adding-tags-keeps-the-others',
  description: 'Adding tags answers the full list, but the first tag the order had is gone afterwards.',
  hooks: {
    store({ operation, order }) {
      if (operation === 'addOrderTags') order.tags = order.tags.slice(1);
    },
  },
};
