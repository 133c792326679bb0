import { isJsonObject } from '../../../spec/json/exact-json.ts';
import type { Exchange } from '../../evidence/exchange.ts';
import { argument, type Check, type Given } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

/** Refused orders are known by their note, which no other order of the run has. */
export const nothingCreated: Check<'run'> = {
  name: 'nothing-created',
  statement: 'A new order that was refused does not exist.',
  judges: 'run',
  judge({ exchanges }, given) {
    return exchanges
      .filter((exchange) => isRefused(exchange, given))
      .flatMap((refused) => {
        const note = noteOf(refused, given);
        const later = exchanges.slice(refused.index + 1).filter(isList);
        if (note === undefined || later.length === 0) return [];
        const found = later.flatMap(({ orders }) => orders).find((order) => order.note === note);
        if (found === undefined) return [holds];
        return [
          breaks({
            message: `An order was refused with ${String(refused.status)}, and yet order ${String(found.id)} has its note.`,
            pointer: found.at('note'),
            expected: 'no such order',
            received: `order ${String(found.id)}`,
            shows: [...later.filter(({ orders }) => orders.includes(found)), refused],
          }),
        ];
      });
  },
};

function isRefused({ record, status = 0 }: Exchange, given: Given): boolean {
  return record.intent === argument(given, 'intent') && status >= 400 && status < 500;
}

function isList({ record, accepted, partial }: Exchange): boolean {
  return record.operation === 'listOrders' && accepted && !partial;
}

function noteOf({ asked }: Exchange, { dialect }: Given): string | undefined {
  const order = asked?.[dialect.envelopes.order];
  const note = isJsonObject(order) ? order[dialect.names.toWire('note')] : undefined;
  return typeof note === 'string' ? note : undefined;
}
