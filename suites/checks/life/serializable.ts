import { readAskedChange } from '../../evidence/asked-change.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { disagreements, type Disagreement } from '../../stateful/disagreements.ts';
import { afterChange, modelOf, type OrderModel } from '../../stateful/order-model.ts';
import type { Check, Given } from '../check.ts';
import { breaks, holds, unclear } from '../judgement.ts';

export const serializable: Check<'pair'> = {
  name: 'serializable',
  statement: 'Two writes sent together have the effect of one after the other.',
  judges: 'pair',
  judge({ exchanges, before, after }, given) {
    const [first, second] = exchanges;
    if ([first, second].some(({ status }) => status === undefined || status >= 500)) return undefined;
    if (!before || !after) return unclear('the order was not read before and after two writes sent together');
    const start = modelOf(before.order);
    const seen = modelOf(after.order);
    const wrong = [
      [first, second],
      [second, first],
    ].map(
      (order) =>
        disagreements(
          order.reduce((model, exchange) => apply(model, exchange, given), start),
          seen,
        )[0],
    );
    const [oneWay, otherWay] = wrong;
    if (oneWay === undefined || otherWay === undefined) return holds;
    return breaks({
      message: `${name(first)} and ${name(second)} were sent together; in either order the order should read ${both(oneWay, otherWay)}, but it reads ${oneWay.received}.`,
      pointer: after.order.at(oneWay.attribute),
      expected: both(oneWay, otherWay),
      received: oneWay.received,
      shows: [after.exchange, first, second],
    });
  },
};

function apply(model: OrderModel, exchange: Exchange, { dialect }: Given): OrderModel {
  const { operation } = exchange.record;
  return exchange.accepted && operation !== null
    ? afterChange(model, operation, readAskedChange(exchange, dialect))
    : model;
}

function name({ record }: Exchange): string {
  return String(record.operation);
}

function both(oneWay: Disagreement, otherWay: Disagreement): string {
  return oneWay.expected === otherWay.expected
    ? oneWay.expected
    : `${oneWay.expected}, or ${otherWay.expected}`;
}
