import type { Exchange } from '../../evidence/exchange.ts';
import type { Check } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

export const newIds: Check<'run'> = {
  name: 'new-ids',
  statement: 'A new order gets an id that no order had before.',
  judges: 'run',
  judge({ exchanges, known }) {
    const seen = new Map<string, Exchange>();
    const judgements: Judgement[] = [];
    for (const exchange of exchanges) {
      const [order] = exchange.orders;
      const isNew = exchange.record.operation === 'createOrder' && exchange.accepted;
      if (isNew && typeof order?.id === 'string') {
        const other = seen.get(order.id) ?? known.shownBy(order.id);
        judgements.push(
          other === undefined
            ? holds
            : breaks({
                message: `A new order was given the id ${order.id}, which another order has.`,
                pointer: order.at('id'),
                expected: 'an id of its own',
                received: order.id,
                shows: [exchange, other],
              }),
        );
      }
      for (const { id } of exchange.orders)
        if (typeof id === 'string' && !seen.has(id)) seen.set(id, exchange);
    }
    return judgements;
  },
};
