import { breaks, holds } from '../../checks/judgement.ts';
import { isWrite } from '../talk-kinds.ts';
import type { Traffic } from '../traffic.ts';
import type { ConductCheck } from './app-check.ts';

export const narrowestScope: ConductCheck = {
  name: 'narrowest-scope',
  statement:
    'An app that is said to ask for the scope to write has written something. Judged where the scope is said, and when all has been seen.',
  judges: 'conduct',
  judge({ talks, scope, over }: Traffic) {
    if (scope === null || !over) return [];
    const writes = talks.filter(isWrite);
    const answered = talks.filter(({ accepted }) => accepted);
    const [first] = answered;
    if (first === undefined) return [];
    if (scope === 'read' || writes.length > 0) return [{ judgement: holds, shows: [writes[0] ?? first] }];
    return [
      {
        judgement: breaks({
          message: `The app asks for the scope to write, and all of its ${talks.length} requests only read.`,
          expected: 'the scope to read',
          received: 'the scope to write',
        }),
        shows: answered.slice(0, 3),
      },
    ];
  },
};
