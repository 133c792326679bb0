import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const uniqueLineIds: Check<'sighting'> = {
  name: 'unique-line-ids',
  statement: 'Every line of an order has an id of its own.',
  judges: 'sighting',
  judge({ order }) {
    const lines = order.lineItems;
    if (!lines || lines.length === 0) return undefined;
    const seen = new Set<unknown>();
    const twice = lines.find(({ id }) => seen.has(id) || !seen.add(id));
    if (twice === undefined) return holds;
    return breaks({
      message: `Two lines of the order have the id ${String(twice.id)}.`,
      pointer: twice.at('id'),
      expected: 'an id that no other line has',
      received: String(twice.id),
    });
  },
};
