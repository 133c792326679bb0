import { retryAfterMs } from '../../client/retry-after.ts';
import { breaks, holds } from '../../checks/judgement.ts';
import { isSameRequest, sendsOneByOne } from '../talk-kinds.ts';
import type { Talk, Traffic } from '../traffic.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

/** Clocks and timers are this far apart at most. */
const toleranceMs = 100;
/** Of an app that sends several requests at once, those on their way when the refusal came are not held against it. */
const onTheirWayMs = { same: 50, other: 1000 };

export const retryAfter: ConductCheck = {
  name: 'retry-after',
  statement:
    'No request begins between an answer 429 and the time that its Retry-After names; where an app sends several at once, others than the refused one have a second to be on their way.',
  judges: 'conduct',
  judge({ talks }: Traffic) {
    return talks.flatMap((refused, index): readonly ConductJudgement[] => {
      const waitMs =
        refused.status === 429 ? retryAfterMs(refused.record.response?.headers ?? {}) : undefined;
      if (waitMs === undefined) return [];
      const later = talks
        .slice(index + 1)
        .filter(({ startedMs }) => startedMs >= Math.floor(refused.endedMs));
      const alone = sendsOneByOne(refused, talks);
      const untilMs = refused.endedMs + waitMs - toleranceMs;
      const early = later.find((talk) => isEarly(talk, refused, { untilMs, alone }));
      if (early === undefined) return later.length === 0 ? [] : [{ judgement: holds, shows: [refused] }];
      const afterMs = Math.max(0, Math.round(early.startedMs - refused.endedMs));
      return [
        {
          judgement: breaks({
            message: `A call was refused for ${seconds(waitMs)} s, and the next was sent after ${seconds(afterMs)} s.`,
            expected: `nothing for ${seconds(waitMs)} s`,
            received: `${early.record.request.method} ${early.record.request.url.split('?')[0] ?? ''} after ${seconds(afterMs)} s`,
          }),
          shows: [early, refused],
        },
      ];
    });
  },
};

function isEarly(
  talk: Talk,
  refused: Talk,
  { untilMs, alone }: { readonly untilMs: number; readonly alone: boolean },
): boolean {
  const graceMs = alone ? -1 : onTheirWayMs[isSameRequest(talk, refused) ? 'same' : 'other'];
  return talk.startedMs > refused.endedMs + graceMs && talk.startedMs < untilMs;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1);
}
