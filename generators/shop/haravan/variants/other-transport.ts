import {
  callsCounted,
  listsWith422,
  otherTransport as transport,
  with409,
} from '../../deviation/variants/transport.ts';
import type { HaravanVariant } from './haravan-variant.ts';

/** Answers that travel, or refuse, in another way. */
export const otherTransport: readonly HaravanVariant[] = [
  ...transport,
  callsCounted('x-haravan-api-call-limit', 80),
  {
    id: 'refuses-with-409',
    description: 'What cannot be done in the state of an order is refused with 409.',
    readings: { illegalTransition: 'refuse', linesInUpdate: 'refuse', longTag: 'refuse' },
    hooks: with409,
  },
  {
    id: 'refuses-limits-with-422',
    description: 'A limit that is too large is refused with 422.',
    readings: { limitAboveLargest: 'refuse' },
    hooks: listsWith422,
  },
];
