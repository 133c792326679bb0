import { createHash } from 'node:crypto';
import { gistOf } from '../../suites/gist.ts';
import type { Reason } from '../../suites/outcome.ts';

const mostWords = 8;

/**
 * Names a kind of failure: `4f1c09ab-the-total-price-is-but-lines-discounts`. It is the same in every run and with every seed; another
 * requirement, check or kind of deviation has another one.
 */
export function signatureOf(requirement: string, reason: Reason): string {
  const gist = gistOf(reason);
  const hash = createHash('sha256').update([requirement, reason.check, gist].join('\n')).digest('hex');
  const words = gist.toLowerCase().match(/[a-z][a-z0-9_]*/g) ?? [];
  return [hash.slice(0, 8), ...words.slice(0, mostWords)].join('-');
}
