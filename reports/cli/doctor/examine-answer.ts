import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import type { ExchangeRecord } from '../../../suites/evidence/record.ts';
import { duration } from '../../texts.ts';
import { note, ok, type Finding } from './finding.ts';

/** Beyond this the times of a shop and ours are told apart with care. */
const clockToleranceMs = 60_000;

/** What an answer of the shop says beside its orders. */
export function examineAnswer(exchange: ExchangeRecord, platform: Platform): readonly Finding[] {
  return [examineClock(exchange), examineCallLimit(exchange, platform)];
}

/** The header has whole seconds: half of one is what it is off on average. */
function examineClock({ response, startedAt, durationMs }: ExchangeRecord): Finding {
  const said = response?.headers['date'];
  const theirs = Date.parse(said ?? '') + 500;
  if (Number.isNaN(theirs)) return note('clock', 'the shop does not say what time it is');
  const differenceMs = theirs - (Date.parse(startedAt) + durationMs / 2);
  const apart = Math.abs(differenceMs);
  if (apart <= 1500) return ok('clock', 'the same as ours, to the second');
  const words = `${duration(apart)} ${differenceMs > 0 ? 'ahead of' : 'behind'} ours`;
  return apart <= clockToleranceMs ? ok('clock', words) : note('clock', `${words}: is this machine’s right?`);
}

function examineCallLimit({ response }: ExchangeRecord, platform: Platform): Finding {
  const { callLimitHeader: header, rate } = dialectOf(platform);
  const said = response?.headers[header];
  const usual = `the docs say ${rate.size}, and ${rate.leakPerSecond} more a second`;
  if (said === undefined) return note('limit of calls', `no ${header} in the answer; ${usual}`);
  const [used, size] = said.split('/');
  return ok('limit of calls', `${String(used)} of ${String(size)} used; ${usual}`);
}
