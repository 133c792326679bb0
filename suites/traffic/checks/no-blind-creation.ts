import { breaks, holds } from '../../checks/judgement.ts';
import { isOpenEnded } from '../talk-kinds.ts';
import type { Talk } from '../traffic.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

/** Later than that, somebody may have thought about it. */
const longestMs = 10 * 60_000;
const looks = new Set(['listOrders', 'countOrders', 'getOrder']);

export const noBlindCreation: ConductCheck = {
  name: 'no-blind-creation',
  statement:
    'Between a creation whose end is not known (no answer, or a server error that names no time to try again) and the same creation again, orders are read.',
  judges: 'conduct',
  judge({ talks }) {
    // Without a body, because it was cut off or not saved, nobody knows what was to be created.
    const creations = talks.filter(
      ({ record }) => record.operation === 'createOrder' && record.request.body !== null,
    );
    return creations.filter(isOpenEnded).flatMap((open): readonly ConductJudgement[] => {
      const again = creations.find((talk) => isRepeat(talk, open));
      if (again === undefined) return [];
      const looked = talks.some(
        (talk) =>
          looks.has(talk.record.operation ?? '') &&
          talk.startedMs >= Math.floor(open.endedMs) &&
          talk.startedMs <= again.startedMs,
      );
      if (looked) return [{ judgement: holds, shows: [again, open] }];
      return [
        {
          judgement: breaks({
            message: `An order was created again after ${open.status === undefined ? 'no answer' : `an answer ${open.status}`}, without a look whether the first creation had come to its end.`,
            expected: 'a list of recent orders, or a reading, before the second creation',
            received: `the same creation again after ${Math.max(0, Math.round(again.startedMs - open.endedMs))} ms`,
          }),
          shows: [again, open],
        },
      ];
    });
  },
};

function isRepeat(talk: Talk, open: Talk): boolean {
  return (
    talk.startedMs >= Math.floor(open.endedMs) &&
    talk !== open &&
    talk.startedMs - open.endedMs <= longestMs &&
    talk.record.request.body === open.record.request.body
  );
}
