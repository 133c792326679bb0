import type { HaravanFault } from './haravan-fault.ts';

export const staleCancel: HaravanFault = {
  id: 'stale-cancel',
  breaks: 'cancel-is-stored',
  description: 'A cancel is answered as done and not stored.',
  hooks: {
    store({ operation, order, before }) {
      if (operation === 'cancelOrder') Object.assign(order, before);
    },
  },
};
