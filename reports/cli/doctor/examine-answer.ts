import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import type { DoctorWords } from './doctor-words.ts';
import { note, ok, type Finding } from './finding.ts';

/** Beyond this the times of a shop and ours are told apart with care. */
const clockToleranceMs = 60_000;

/** What an answer of the shop says beside its orders. */
export function examineAnswer(
  exchange: ExchangeRecord,
  { platform, words }: { readonly platform: Platform; readonly words: DoctorWords },
): readonly Finding[] {
  return [examineClock(exchange, words), examineCallLimit(exchange, platform, words)];
}

/** The header has whole seconds: half of one is what it is off on average. */
function examineClock({ response, startedAt, durationMs }: ExchangeRecord, words: DoctorWords): Finding {
  const said = response?.headers['date'];
  const theirs = Date.parse(said ?? '') + 500;
  if (Number.isNaN(theirs)) return note('clock', words.noTime);
  const differenceMs = theirs - (Date.parse(startedAt) + durationMs / 2);
  const apart = Math.abs(differenceMs);
  if (apart <= 1500) return ok('clock', words.sameTime);
  const difference = differenceMs > 0 ? words.ahead(apart) : words.behind(apart);
  return apart <= clockToleranceMs ? ok('clock', difference) : note('clock', words.doubtful(difference));
}

function examineCallLimit({ response }: ExchangeRecord, platform: Platform, words: DoctorWords): Finding {
  const { callLimitHeader: header, rate } = dialectOf(platform);
  const said = response?.headers[header];
  const usual = words.usualLimit(rate.size, rate.leakPerSecond);
  if (said === undefined) return note('callLimit', words.noCallLimit(header, usual));
  const [used, size] = said.split('/');
  return ok('callLimit', words.callLimit(String(used), String(size), usual));
}
