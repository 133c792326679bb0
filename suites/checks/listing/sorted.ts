import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const sorted: Check<'listing'> = {
  name: 'sorted',
  statement: 'A list is in the order that was asked for.',
  judges: 'listing',
  judge({ query, orders }, given) {
    const asked = argument(given, 'order');
    if (query.get('order') !== asked || orders.length < 2) return undefined;
    const [by, direction] = asked.split(' ');
    const attribute = by === given.dialect.names.toWire('createdAt') ? 'createdAt' : 'updatedAt';
    const sign = direction === 'desc' ? -1 : 1;
    const wrong = orders.find((order, index) => {
      const previous = orders[index - 1];
      return (
        previous !== undefined &&
        sign * (Date.parse(order[attribute] ?? '') - Date.parse(previous[attribute] ?? '')) < 0
      );
    });
    if (wrong === undefined) return holds;
    return breaks({
      message: `A list with order=${asked} has order ${String(wrong.id)} (${String(wrong[attribute])}) out of its place.`,
      pointer: wrong.at(attribute),
      expected: `${by ?? ''} ${direction === 'desc' ? 'falling' : 'rising'}`,
      received: orders
        .map((order) => order[attribute])
        .join(', ')
        .slice(0, 200),
    });
  },
};
