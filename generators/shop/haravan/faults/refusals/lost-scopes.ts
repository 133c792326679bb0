import type { HaravanFault } from '../haravan-fault.ts';

/** Requirement, operation, and how it is called in the id of the fault. */
const writes: readonly (readonly [requirement: string, operation: string, what: string])[] = [
  ['HRV-ORD-AUTH-03', 'createOrder', 'creating'],
  ['HRV-ORD-AUTH-04', 'confirmOrder', 'confirming'],
  ['HRV-ORD-AUTH-05', 'closeOrder', 'closing'],
  ['HRV-ORD-AUTH-06', 'openOrder', 'opening'],
  ['HRV-ORD-AUTH-07', 'cancelOrder', 'cancelling'],
  ['HRV-ORD-AUTH-08', 'updateOrder', 'updating'],
  ['HRV-ORD-AUTH-09', 'addOrderTags', 'adding-tags'],
  ['HRV-ORD-AUTH-10', 'deleteOrderTags', 'deleting-tags'],
];

const lostScopeCheck: HaravanFault = {
  id: 'lost-scope-check',
  breaks: ['HRV-ORD-AUTH-03', 'HRV-ORD-AUTH-07', 'HRV-ORD-AUTH-08'],
  kind: 'relation',
  profile: 'core',
  description: 'A token with the read scope may write.',
  hooks: {
    request(context) {
      if (context.granted === 'read') context.scope = 'write';
    },
  },
};

/** Writes that a token for reading may do. */
export const lostScopes: readonly HaravanFault[] = [
  lostScopeCheck,
  ...writes.map(([requirement, operation, what]): HaravanFault => ({
    id: `${what}-needs-no-write-scope`,
    breaks: [requirement],
    kind: 'answer',
    profile: 'core',
    description: `A token with the read scope is enough for ${operation}.`,
    hooks: {
      request(context) {
        if (context.operation === operation && context.granted === 'read') context.scope = 'write';
      },
    },
  })),
];
