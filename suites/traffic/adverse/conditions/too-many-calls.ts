import { retryAfterMs } from '../../../client/retry-after.ts';
import { isSameRequest } from '../../talk-kinds.ts';
import { after } from '../went-on.ts';
import type { Condition } from '../condition.ts';

const toleranceMs = 100;

export const tooManyCalls: Condition = {
  name: 'too-many-calls',
  description: 'A call is refused with 429, and may be made again after a second.',
  most: 2,
  suits: ({ operation }) => operation !== null,
  interfere: () => ({
    kind: 'refuse',
    answer: {
      status: 429,
      headers: { 'content-type': 'application/json; charset=utf-8', 'retry-after': '1.0' },
      body: '{"errors":"Too Many Requests"}',
    },
  }),
  judge: (met, talks) => {
    const waitMs = (retryAfterMs(met.record.response?.headers ?? {}) ?? 0) - toleranceMs;
    const again = after(met, talks).find((talk) => isSameRequest(talk, met));
    if (again === undefined) {
      return {
        survival: 'could-not-tell',
        why: 'the app did not make the call again: it may have said so to its user, or have lost it',
      };
    }
    const afterMs = Math.max(0, again.startedMs - met.endedMs);
    return afterMs < waitMs
      ? { survival: 'not-survived', why: `the app called again after ${(afterMs / 1000).toFixed(1)} s` }
      : { survival: 'survived', why: `the app waited ${(afterMs / 1000).toFixed(1)} s and called again` };
  },
};
