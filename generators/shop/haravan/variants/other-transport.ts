import { lateShops } from '../../deviation/variants/late.ts';
import {
  callsCounted,
  otherRefusals,
  otherTransport as transport,
} from '../../deviation/variants/transport.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** Answers that travel, or refuse, in another way. */
export const otherTransport: readonly HaravanVariant[] = [
  ...transport,
  ...otherRefusals,
  ...lateShops,
  {
    id: 'no-advanced-processing',
    description: 'Orders cannot be assigned: that is not in the plan of the shop.',
    hooks: {
      request(context) {
        if (context.operation === 'assignOrder' && context.scope === 'write') context.scope = 'read';
      },
    },
  },
  callsCounted('x-haravan-api-call-limit', 80),
];
