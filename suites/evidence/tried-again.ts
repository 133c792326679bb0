import type { ExchangeRecord } from './record.ts';

/**
 * Ids of exchanges that were only tries: nothing could be made of their answer, and the same call was sent again. They stay in the
 * evidence, as what happened; what came of the call, the last try says.
 */
export function triedAgain(exchanges: readonly ExchangeRecord[]): ReadonlySet<string> {
  return new Set(exchanges.flatMap(({ retryOf }) => retryOf ?? []));
}
