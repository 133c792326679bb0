import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { selectionOf } from './selections.ts';

/** An empty list holds it too, where the run has orders that must not be on it. */
export const filterHolds: Check<'listing'> = {
  name: 'filter-holds',
  statement: 'Every order on a page is one that the filter selects.',
  judges: 'listing',
  judge({ query, orders, complete, ours }, given) {
    const parameter = argument(given, 'parameter');
    const value = query.get(parameter);
    const only = given.with['value'];
    const selects = selectionOf(parameter, given);
    if (value === undefined || selects === undefined || (only !== undefined && value !== only))
      return undefined;
    if (orders.length === 0 && complete) {
      return ours.some((order) => selects(order, value, given) === 'no') ? holds : undefined;
    }
    return orders.flatMap((order) => {
      const belongs = selects(order, value, given);
      if (belongs === 'unsaid') return [];
      if (belongs === 'yes') return [holds];
      return [
        breaks({
          message: `A list with ${parameter}=${value} holds order ${String(order.id)}, which that does not select.`,
          pointer: order.pointer,
          expected: `only orders that ${parameter}=${value} selects`,
          received: `status ${order.closedAt ? 'closed' : order.cancelledAt ? 'cancelled' : 'open'}, ${String(order.financialStatus)}, ${String(order.fulfillmentStatus)}, created ${String(order.createdAt)}, updated ${String(order.updatedAt)}`,
        }),
      ];
    });
  },
};
