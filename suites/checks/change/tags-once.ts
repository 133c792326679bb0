import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const tagsOnce: Check<'change'> = {
  name: 'tags-once',
  statement: 'A tag added twice is there once.',
  judges: 'change',
  judge({ operation, accepted, exchange, tags, before, after }) {
    if (operation !== 'addOrderTags' || !accepted || !before || !after) return undefined;
    const again = tags.find((tag) => before.order.tags?.includes(tag));
    if (again === undefined) return undefined;
    const times = (after.order.tags ?? []).filter((tag) => tag === again).length;
    if (times <= 1) return holds;
    return breaks({
      message: `The tag "${again}" was added again and is now there ${times} times.`,
      pointer: after.order.at('tags'),
      expected: 'once',
      received: `${times} times`,
      shows: [after.exchange, exchange, before.exchange],
    });
  },
};
