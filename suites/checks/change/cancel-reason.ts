import type { Check } from '../check.ts';
import { argument } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/** `given: yes`: a reason that was sent is kept; `given: no`: without one, any documented reason stands. */
export const cancelReason: Check<'change'> = {
  name: 'cancel-reason',
  statement:
    'A cancelled order has the reason it was cancelled for, or a documented one where none was given.',
  judges: 'change',
  judge({ operation, exchange, accepted, cancellation, after }, given) {
    if (operation !== 'cancelOrder' || !accepted || exchange.record.intent !== 'ask' || after === undefined)
      return undefined;
    const asked = cancellation.reason;
    if ((asked !== undefined) !== (argument(given, 'given') === 'yes')) return undefined;
    const kept = after.order.cancelReason;
    const right = asked === undefined ? given.dialect.cancelReasons.includes(kept ?? '') : kept === asked;
    if (right) return holds;
    const expected = asked ?? `one of ${given.dialect.cancelReasons.join(', ')}`;
    return breaks({
      message: `The order was cancelled ${asked === undefined ? 'without a reason' : `for "${asked}"`}, but its reason is ${String(kept)}.`,
      pointer: after.order.at('cancelReason'),
      expected,
      received: String(kept),
      shows: [after.exchange, exchange],
    });
  },
};
