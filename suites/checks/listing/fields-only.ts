import { argument, type Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

/** `fields: only`: nothing else is there; `fields: all`: what was asked for is there. */
export const fieldsOnly: Check<'listing'> = {
  name: 'fields-only',
  statement: 'With a selection of fields, orders hold these and no others.',
  judges: 'listing',
  judge({ query, orders }, given) {
    const asked = query.get('fields')?.split(',');
    if (asked === undefined) return undefined;
    const question = argument(given, 'fields');
    return orders.map((order): Judgement => {
      const keys = Object.keys(order.raw);
      const wrong =
        question === 'only'
          ? keys.filter((key) => !asked.includes(key))
          : asked.filter((key) => !keys.includes(key));
      if (wrong.length === 0) return holds;
      return breaks({
        message: `fields=${asked.join(',')} was asked for; the order ${question === 'only' ? 'also holds' : 'lacks'} ${wrong.slice(0, 5).join(', ')}.`,
        pointer: order.pointer,
        expected: asked.join(', '),
        received: keys.slice(0, 12).join(', '),
      });
    });
  },
};
