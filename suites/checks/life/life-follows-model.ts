import { readAskedChange } from '../../evidence/asked-change.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import type { Sighting } from '../../evidence/subjects.ts';
import { disagreements } from '../../stateful/disagreements.ts';
import { afterChange, eitherOf, modelOf, type OrderModel } from '../../stateful/order-model.ts';
import type { Check, Given } from '../check.ts';
import { breaks, holds, type Judgement } from '../judgement.ts';

/**
 * Lays the model of an order beside every reading of it. After a write whose fate is not known, or that was sent together with
 * others, the model starts anew from the next reading.
 */
export const lifeFollowsModel: Check<'life'> = {
  name: 'life-follows-model',
  statement: 'An order reads as its creation and the changes accepted since have made it.',
  judges: 'life',
  judge({ events }, given) {
    const judgements: Judgement[] = [];
    let model: OrderModel | undefined;
    let writes: Exchange[] = [];
    for (const event of events) {
      if (event.kind === 'written') {
        model = model && next(model, event.exchange, given);
        writes.push(event.exchange);
      } else if (event.sighting.seen === 'read') {
        const seen = modelOf(event.sighting.order);
        if (model !== undefined) judgements.push(compare(model, seen, { sighting: event.sighting, writes }));
        model = seen;
        writes = [];
      }
    }
    return judgements;
  },
};

function next(model: OrderModel, exchange: Exchange, { dialect }: Given): OrderModel | undefined {
  const { operation, intent, together } = exchange.record;
  if (!exchange.accepted || operation === null || together !== undefined) return undefined;
  const after = afterChange(model, operation, readAskedChange(exchange, dialect));
  return intent === 'ask' ? after : eitherOf(model, after);
}

function compare(
  model: OrderModel,
  seen: OrderModel,
  { sighting, writes }: { sighting: Sighting; writes: readonly Exchange[] },
): Judgement {
  const [wrong] = disagreements(model, seen);
  if (wrong === undefined) return holds;
  const steps = writes.map(({ record }) => record.operation).join(', ');
  return breaks({
    message: `After ${steps || 'no change'} the order should read ${wrong.expected}, but it reads ${wrong.received}.`,
    pointer: sighting.order.at(wrong.attribute),
    expected: wrong.expected,
    received: wrong.received,
    shows: [sighting.exchange, ...writes],
  });
}
