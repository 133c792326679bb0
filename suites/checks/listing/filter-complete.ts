import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { belongsTo } from './selections.ts';

/** Judged on orders whose state is certain; a page that may go on proves nothing. */
export const filterComplete: Check<'listing'> = {
  name: 'filter-complete',
  statement: 'A whole list holds every order that its filter selects.',
  judges: 'listing',
  judge({ query, orders, complete, ours, others }, given) {
    const parameter = argument(given, 'parameter');
    const only = given.with['value'];
    if (!query.has(parameter) || !complete || (only !== undefined && query.get(parameter) !== only))
      return undefined;
    const there = new Set(orders.map(({ id }) => id));
    return [...ours, ...others]
      .filter((order) => belongsTo(order, query, given) === 'yes')
      .map((order) =>
        there.has(order.id)
          ? holds
          : breaks({
              message: `A whole list with ${[...query].map(([name, value]) => `${name}=${value}`).join('&')} lacks order ${String(order.id)}, which it selects.`,
              expected: `order ${String(order.id)}`,
              received: `${orders.length} order(s) without it`,
            }),
      );
  },
};
