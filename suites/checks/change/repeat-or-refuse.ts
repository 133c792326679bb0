import type { OrderAttribute } from '../../../spec/order/order.ts';
import { argument, type Check } from '../check.ts';
import { compareShown } from '../compare-shown.ts';
import { mayFollow } from '../may-follow.ts';
import { saysNothing } from '../says-nothing.ts';
import { breaks, follows } from '../judgement.ts';

/** Where the docs do not say whether a request is legal in a state. */
export const repeatOrRefuse: Check<'change'> = {
  name: 'repeat-or-refuse',
  statement:
    'A request whose legality is not documented is accepted without change, or refused with 4xx and without change.',
  judges: 'change',
  judge({ operation, exchange, accepted, before, after }, given) {
    if (operation !== argument(given, 'operation') || exchange.record.intent !== 'repeat') return undefined;
    const { status = 0 } = exchange;
    if (!before || !after || saysNothing(exchange)) return undefined;
    const except = (given.with['except'] as readonly OrderAttribute[] | undefined) ?? [];
    const [difference] = compareShown(before.order, after.order, [...mayFollow, ...except]);
    if (difference === undefined) return follows(accepted ? 'accepted' : 'refused');
    return breaks({
      message: `A repeated or out-of-place ${operation}, answered with ${status}, changed ${difference.attribute}.`,
      pointer: after.order.at(difference.attribute),
      expected: difference.left,
      received: difference.right,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};
