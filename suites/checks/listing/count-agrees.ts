import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/** A count is compared with the lists before and after it; where other clients changed the shop between them, nothing is said. A list
 * that is not whole says how many there are at least. */
export const countAgrees: Check<'count'> = {
  name: 'count-agrees',
  statement: 'The count of a selection is the number of orders that its list holds.',
  judges: 'count',
  judge({ exchange, count, listed, whole, around }, given) {
    const status = given.with['status'];
    if (count === undefined || listed === undefined) return undefined;
    if (status !== undefined && exchange.query.get('status') !== status) return undefined;
    if (whole ? count === listed : count >= listed) return holds;
    return breaks({
      message: `The count says ${count}, the list of the same selection holds ${whole ? '' : 'at least '}${listed}.`,
      pointer: `/${given.dialect.envelopes.count}`,
      expected: whole ? String(listed) : `${listed} or more`,
      received: String(count),
      shows: [exchange, ...around],
    });
  },
};
