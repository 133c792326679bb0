import type { HaravanFault } from './haravan-fault.ts';

export const lostScopeCheck: HaravanFault = {
  id: 'lost-scope-check',
  breaks: 'writes-take-the-write-scope',
  description: 'A token with the read scope may write.',
  hooks: {
    request(context) {
      if (context.scope === 'read') context.scope = 'write';
    },
  },
};
