import { isJsonObject } from '../../../spec/json/exact-json.ts';
import { argument, type Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { saysNothing } from '../says-nothing.ts';

/** The run asks so only for more than there is, or for what may be oversold. */
export const acceptedOverStock: Check<'exchange'> = {
  name: 'accepted-over-stock',
  statement: 'More than there is may be ordered where the stock, or its policy, is not to be minded.',
  judges: 'exchange',
  judge(exchange, given) {
    const { record, asked, accepted, status } = exchange;
    const order = asked?.[given.dialect.envelopes.order];
    const behaviour = argument(given, 'behaviour');
    if (record.operation !== 'createOrder' || record.intent !== 'ask' || !isJsonObject(order))
      return undefined;
    if (order[given.dialect.names.toWire('inventoryBehaviour')] !== behaviour || saysNothing(exchange))
      return undefined;
    if (accepted) return holds;
    return breaks({
      message: `An order with ${behaviour} was refused with ${String(status)}: that asks to mind neither stock nor policy.`,
      expected: 'the order is created',
      received: String(status),
    });
  },
};
