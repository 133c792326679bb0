import type { ExchangeRecord } from '../evidence/record.ts';
import { beginsWalk, continuationOf, queryOf, walkOf } from './continuation.ts';

/**
 * Does a new chapter begin with this exchange? Where another scenario begins, and where a walk goes on with its next page: what stands
 * between two pages belongs to the first. A call stays together with its tries.
 */
export function beginsChapter(exchange: ExchangeRecord, chapter: readonly ExchangeRecord[]): boolean {
  const before = chapter.at(-1);
  if (before === undefined || exchange.retryOf !== undefined || exchange.settles !== undefined) return false;
  if (exchange.scenario !== before.scenario) return true;
  if (exchange.operation !== 'listOrders') return false;
  const list = chapter.findLast(({ operation }) => operation === 'listOrders');
  return list !== undefined && goesOn(queryOf(list), queryOf(exchange));
}

function goesOn(from: ReadonlyMap<string, string>, to: ReadonlyMap<string, string>): boolean {
  if (continuationOf(to) === undefined || walkOf(from) !== walkOf(to)) return false;
  return beginsWalk(from) || continuationOf(from) !== undefined;
}
