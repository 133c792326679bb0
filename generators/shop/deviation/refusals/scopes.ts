import { family, type CommonFault } from '../family.ts';
import { readers } from './credentials.ts';

export const lostScopeChecks = family('relation', {
  'lost-scope-check': {
    description: 'A token with the read scope may write.',
    hooks: {
      request(context) {
        if (readers(context)) context.scope = 'write';
      },
    },
  },
});

/** Requirement, operation, and how it is called in the id of the fault. */
export type ScopedWrite = readonly [requirement: string, operation: string, what: string];

/** Writes that a token for reading may do. */
export function lostScopes(writes: readonly ScopedWrite[]): readonly CommonFault[] {
  return writes.map(([requirement, operation, what]) => ({
    id: `${what}-needs-no-write-scope`,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `A token with the read scope is enough for ${operation}.`,
    hooks: {
      request(context) {
        if (context.operation === operation && readers(context)) context.scope = 'write';
      },
    },
  }));
}
