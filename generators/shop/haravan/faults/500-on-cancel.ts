import type { HaravanFault } from './haravan-fault.ts';

export const internalErrorOnCancel: HaravanFault = {
  id: '500-on-cancel',
  breaks: 'no-5xx',
  description: 'A well-formed cancel is answered with 500.',
  hooks: {
    answer({ operation, answer }) {
      if (operation !== 'cancelOrder' || answer.status !== 200) return;
      answer.status = 500;
      answer.json = { errors: 'Internal Server Error' };
    },
  },
};
