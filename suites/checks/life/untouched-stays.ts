import type { Sighting } from '../../evidence/subjects.ts';
import type { Check } from '../check.ts';
import { compareShown } from '../compare-shown.ts';
import { mayFollow } from '../may-follow.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

export const untouchedStays: Check<'life'> = {
  name: 'untouched-stays',
  statement:
    'An order that no request has touched reads the same: writes to others leave it alone, a list shows it as it is.',
  judges: 'life',
  judge({ events }) {
    const judgements: Judgement[] = [];
    let last: Sighting | undefined;
    for (const event of events) {
      if (event.kind === 'written') last = undefined;
      else if (event.sighting.seen !== 'answered') {
        if (last !== undefined) judgements.push(compare(last, event.sighting));
        last = event.sighting;
      }
    }
    return judgements;
  },
};

function compare(before: Sighting, after: Sighting): Judgement {
  const [difference] = compareShown(before.order, after.order, mayFollow);
  if (difference === undefined) return holds;
  return breaks({
    message: `${difference.attribute} of order ${String(after.order.id)} changed although no request that was accepted touched the order.`,
    pointer: after.order.at(difference.attribute),
    expected: difference.left,
    received: difference.right,
    shows: [after.exchange, before.exchange],
  });
}
