import type { Exchange } from '../evidence/exchange.ts';
import type { Intent } from '../evidence/record.ts';

const aboutCredentials: ReadonlySet<Intent> = new Set([
  'no-credentials',
  'wrong-credentials',
  'read-only-credentials',
]);

/**
 * Whether an answer tells nothing of what was asked: over the limit, an error of the shop, or our good credentials refused. Other
 * requirements are about these.
 */
export function saysNothing({ status, record }: Exchange): boolean {
  if (status === undefined || status === 429 || status >= 500) return true;
  return (status === 401 || status === 403) && !aboutCredentials.has(record.intent);
}
