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
  callsCounted('x-haravan-api-call-limit', 80),
];
