import { changesMoveOn, otherCompany } from '../../deviation/variants/company.ts';
import { lateShops } from '../../deviation/variants/late.ts';
import {
  callsCounted,
  otherRefusals,
  otherTransport as transport,
} from '../../deviation/variants/transport.ts';
import type { SapoVariant } from './sapo-variant.ts';

/** Answers that travel, or refuse, in another way, and what others do meanwhile. */
export const otherTransport: readonly SapoVariant[] = [
  ...transport,
  ...otherRefusals,
  ...lateShops,
  ...otherCompany,
  // A second more, the least there is, could lie beyond the next change.
  changesMoveOn('modified-on-moves-on', (updatedAt) => Math.max(updatedAt, thisSecond())),
  callsCounted('x-sapo-api-call-limit', 40),
];

function thisSecond(): number {
  return Math.floor(Date.now() / 1000) * 1000;
}
