import { lostCredentials as lost, readers, turningAway } from '../../../deviation/refusals/credentials.ts';
import type { HaravanFault } from '../haravan-fault.ts';

/** Who gets in, or is turned away in the wrong way. */
export const lostCredentials: readonly HaravanFault[] = [
  ...lost({
    'anybody-may-read': ['HRV-ORD-AUTH-01'],
    'any-token-may-read': ['HRV-ORD-AUTH-02'],
    'no-token-answers-403': ['HRV-ORD-AUTH-01'],
    'wrong-token-answers-404': ['HRV-ORD-AUTH-02'],
  }),
  {
    id: 'read-token-answers-401',
    breaks: ['HRV-ORD-AUTH-09'],
    kind: 'answer',
    profile: 'core',
    description: 'Adding tags with a token for reading is answered with 401 instead of 403.',
    hooks: turningAway(readers, 401, 'addOrderTags'),
  },
];
