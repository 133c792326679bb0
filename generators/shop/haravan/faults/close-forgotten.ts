import type { HaravanFault } from './haravan-fault.ts';

export const closeForgotten: HaravanFault = {
  id: 'close-forgotten',
  breaks: 'close-is-stored',
  description: 'A close is answered with success and not stored.',
  hooks: {
    store({ operation, order }) {
      if (operation === 'closeOrder') order.closedAt = null;
    },
  },
};
