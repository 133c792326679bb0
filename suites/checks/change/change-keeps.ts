import type { OperationId } from '../../../spec/operations.ts';
import type { OrderAttribute } from '../../../spec/order/order.ts';
import type { Change } from '../../evidence/subjects.ts';
import { argument, type Check } from '../check.ts';
import { compareShown } from '../compare-shown.ts';
import { mayFollow } from '../may-follow.ts';
import { breaks, holds } from '../judgement.ts';

/** What each operation is for. Records of payment and the time of the last change may follow any write. */
const changedBy: Readonly<Partial<Record<OperationId, readonly OrderAttribute[]>>> = {
  confirmOrder: ['confirmedAt', 'confirmedStatus'],
  closeOrder: ['closedAt', 'closedStatus'],
  openOrder: ['closedAt', 'closedStatus'],
  cancelOrder: [
    'cancelledAt', 'cancelledStatus', 'cancelReason', 'refunds', 'financialStatus', 'fulfillmentStatus', 'fulfillments', 'lineItems',
  ], // prettier-ignore
  addOrderTags: ['tags'],
  deleteOrderTags: ['tags'],
  assignOrder: ['locationId', 'userId'],
};

export const changeKeeps: Check<'change'> = {
  name: 'change-keeps',
  statement: 'A write changes what it is for and leaves every other attribute of the order as it was.',
  judges: 'change',
  judge(change, given) {
    const { before, after, exchange } = change;
    if (change.operation !== argument(given, 'operation') || !change.accepted || !before || !after)
      return undefined;
    const [difference] = compareShown(before.order, after.order, [...mayFollow, ...purposeOf(change)]);
    if (difference === undefined) return holds;
    return breaks({
      message: `${change.operation} also changed ${difference.attribute}, which it is not for.`,
      pointer: after.order.at(difference.attribute),
      expected: difference.left,
      received: difference.right,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};

function purposeOf({ operation, update }: Change): readonly OrderAttribute[] {
  if (operation !== 'updateOrder') return changedBy[operation] ?? [];
  const named = Object.keys(update).filter((attribute) => attribute !== 'lineItems') as OrderAttribute[];
  return update.email === undefined ? named : [...named, 'contactEmail'];
}
