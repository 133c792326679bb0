import type { Check } from '../check.ts';
import { longestTag } from '../../stateful/order-model.ts';
import { breaks, holds } from '../judgement.ts';

export const longTag: Check<'change'> = {
  name: 'long-tag',
  statement: 'A tag of more than 40 characters is refused or cut, not stored whole.',
  judges: 'change',
  judge({ operation, exchange, tags, after }) {
    const long = tags.find((tag) => tag.length > longestTag);
    if (operation !== 'addOrderTags' || long === undefined || after === undefined) return undefined;
    if (!(after.order.tags ?? []).includes(long)) return holds;
    return breaks({
      message: `A tag of ${long.length} characters was stored whole, though a tag has at most ${longestTag}.`,
      pointer: after.order.at('tags'),
      expected: `refused, or at most ${longestTag} characters`,
      received: long,
      shows: [after.exchange, exchange],
    });
  },
};
