import type { Check } from '../check.ts';
import { compareShown } from '../compare-shown.ts';
import { mayFollow } from '../may-follow.ts';
import { breaks, holds } from '../judgement.ts';

export const answerAsRead: Check<'creation'> = {
  name: 'answer-as-read',
  statement: 'A new order reads as the answer to its creation said.',
  judges: 'creation',
  judge({ exchange, answer, read }) {
    if (read === undefined) return undefined;
    const [difference] = compareShown(answer, read.order, mayFollow);
    if (difference === undefined) return holds;
    return breaks({
      message: `The answer to the creation and the order read after it differ in ${difference.attribute}.`,
      pointer: read.order.at(difference.attribute),
      expected: difference.left,
      received: difference.right,
      shows: [read.exchange, exchange],
    });
  },
};
