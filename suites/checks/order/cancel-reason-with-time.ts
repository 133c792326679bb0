import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const cancelReasonWithTime: Check<'sighting'> = {
  name: 'cancel-reason-with-time',
  statement: 'An order has a reason for its cancellation exactly where it is cancelled.',
  judges: 'sighting',
  judge({ order }) {
    const { cancelReason: reason, cancelledAt } = order;
    if (reason === undefined || cancelledAt === undefined) return undefined;
    if ((reason !== null) === (cancelledAt !== null)) return holds;
    return breaks({
      message:
        cancelledAt === null
          ? `The order is not cancelled, yet it has the cancel reason "${String(reason)}".`
          : 'The order is cancelled, yet it has no cancel reason.',
      pointer: order.at('cancelReason'),
      expected: cancelledAt === null ? 'null' : 'one of the documented reasons',
      received: reason === null ? 'null' : `"${reason}"`,
    });
  },
};
