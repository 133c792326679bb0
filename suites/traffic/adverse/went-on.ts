import { placeholderIn } from '../placeholder.ts';
import { isSameRequest } from '../talk-kinds.ts';
import type { Talk } from '../traffic.ts';
import type { Seen } from './condition.ts';

/** So many times the same, one after the other, is an app that cannot get past an answer. */
const stuckAfter = 5;

/** What an app sent after it had the answer to an exchange. */
export function after(met: Talk, talks: readonly Talk[]): readonly Talk[] {
  // When requests begin is known to the millisecond only.
  return talks.filter(
    ({ startedMs, record }) => startedMs >= Math.floor(met.endedMs) && record.id !== met.record.id,
  );
}

/**
 * Did an app go on after an answer that says the same in another way? Not, where it asks for the same again and again, or sends
 * requests in which a value is missing that was not missing before.
 */
export function wentOn(met: Talk, talks: readonly Talk[]): Seen {
  const later = after(met, talks);
  if (later.length === 0)
    return { survival: 'could-not-tell', why: 'it was the last answer that the app received' };
  const stuck = later.slice(0, stuckAfter);
  if (stuck.length === stuckAfter && stuck.every((talk) => isSameRequest(talk, met)))
    return { survival: 'not-survived', why: `the app asked ${stuckAfter} times more for the same` };
  const before = talks.filter(({ startedMs }) => startedMs < met.startedMs);
  const isBroken = ({ record }: Talk): boolean => placeholderIn(record.request.url) !== undefined;
  const broken = later.find(isBroken);
  if (broken !== undefined && !before.some(isBroken)) {
    const { method, url } = broken.record.request;
    return { survival: 'not-survived', why: `the app then sent ${method} ${url}, with a value missing` };
  }
  return {
    survival: 'survived',
    why: `the app went on with ${later.length} ${later.length === 1 ? 'request' : 'requests'}`,
  };
}
