import { dialectOf } from '../../spec/dialects.ts';
import { openExchange } from '../evidence/exchange.ts';
import { findLateReadings } from '../evidence/late-readings.ts';
import { judgedExchanges, type Evidence } from '../evidence/read-evidence.ts';
import { triedAgain } from '../evidence/tried-again.ts';

/** How a shop took its time to show what was written. */
export interface Lateness {
  /** How long it was given, in milliseconds. */
  readonly settleMs: number;
  /** Readings that came too early and were made good. */
  readonly late: number;
  /** The longest that one took from the last write on, in milliseconds; 0 where none was late. */
  readonly slowestMs: number;
}

/** What a run saw of that; null where the shop was given no time, as an embedded one is not. */
export function latenessOf(evidence: Evidence): Lateness | null {
  const { settleMs = 0, platform } = evidence.run;
  if (settleMs === 0) return null;
  const records = judgedExchanges(evidence);
  const tries = triedAgain(records);
  const answered = records.filter(({ id }) => !tries.has(id));
  const opened = answered.map((record, index) => openExchange(record, index, dialectOf(platform)));
  const { madeGoodAfterMs } = findLateReadings(opened, settleMs);
  return { settleMs, late: madeGoodAfterMs.length, slowestMs: Math.max(0, ...madeGoodAfterMs) };
}
