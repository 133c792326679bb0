import { changesMoveOn, otherCompany } from '../../deviation/variants/company.ts';
import {
  callsCounted,
  listsWith422,
  otherTransport as transport,
  with409,
} from '../../deviation/variants/transport.ts';
import type { SapoVariant } from './sapo-variant.ts';

/** Answers that travel, or refuse, in another way, and what others do meanwhile. */
export const otherTransport: readonly SapoVariant[] = [
  ...transport,
  ...otherCompany,
  // A second more, the least there is, could lie beyond the next change.
  changesMoveOn('modified-on-moves-on', (updatedAt) => Math.max(updatedAt, thisSecond())),
  callsCounted('x-sapo-api-call-limit', 40),
  {
    id: 'refuses-with-409',
    description: 'What cannot be done in the state of an order, or for want of stock, is refused with 409.',
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

function thisSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
