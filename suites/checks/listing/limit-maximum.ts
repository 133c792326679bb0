import type { Check } from '../check.ts';
import { saysNothing } from '../says-nothing.ts';
import { breaks, follows } from '../judgement.ts';

export const limitMaximum: Check<'probe'> = {
  name: 'limit-maximum',
  statement: 'A limit above the maximum is refused, or cut to the maximum.',
  judges: 'probe',
  judge({ exchange }, given) {
    if (exchange.record.intent !== 'over-limit' || saysNothing(exchange)) return undefined;
    const { maxLimit } = given.dialect.lists;
    if (!exchange.accepted) return follows('refused');
    if (exchange.orders.length < maxLimit) return undefined;
    if (exchange.orders.length === maxLimit) return follows('cut');
    return breaks({
      message: `A list with limit=${exchange.query.get('limit') ?? ''} holds ${exchange.orders.length} orders; a page has at most ${maxLimit}.`,
      expected: `at most ${maxLimit} orders, or a refusal`,
      received: String(exchange.orders.length),
    });
  },
};
