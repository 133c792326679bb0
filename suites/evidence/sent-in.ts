import type { ExchangeRecord } from './record.ts';

/**
 * How many requests were sent, by the ids of their exchanges: of a run that was killed, what was under way has none, and yet what was sent
 * after it may have.
 */
export function sentIn(exchanges: readonly Pick<ExchangeRecord, 'id'>[]): number {
  return exchanges.reduce((most, { id }) => Math.max(most, Number(id.slice(1))), 0);
}
