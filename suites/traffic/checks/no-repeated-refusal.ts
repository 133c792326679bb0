import { breaks, holds } from '../../checks/judgement.ts';
import { isSameRequest, isWrite } from '../talk-kinds.ts';
import type { ConductCheck, ConductJudgement } from './app-check.ts';

const windowMs = 60_000;
/** A second try may be a person's; a third is a program's. */
const mostTries = 3;
const refusesTheContent = new Set([400, 422]);

export const noRepeatedRefusal: ConductCheck = {
  name: 'no-repeated-refusal',
  statement: 'A write refused with 400 or 422 is not sent three times within a minute, letter for letter.',
  judges: 'conduct',
  judge({ talks }) {
    const refused = talks.filter((talk) => isWrite(talk) && refusesTheContent.has(talk.status ?? 0));
    return refused.flatMap((first, index): readonly ConductJudgement[] => {
      if (refused.slice(0, index).some((talk) => isSameRequest(talk, first))) return [];
      const tries = refused
        .slice(index)
        .filter((talk) => isSameRequest(talk, first) && talk.startedMs - first.startedMs <= windowMs);
      if (tries.length < mostTries) return [{ judgement: holds, shows: [first] }];
      const { method, url } = first.record.request;
      return [
        {
          judgement: breaks({
            message: `${method} ${url} was refused with ${first.status ?? ''} and sent again ${tries.length - 1} times as it was.`,
            expected: 'another body, or no further try',
            received: `${tries.length} times the same`,
          }),
          shows: tries.toReversed(),
        },
      ];
    });
  },
};
