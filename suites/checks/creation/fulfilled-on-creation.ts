import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { spelledFulfillment } from '../spelled.ts';

export const fulfilledOnCreation: Check<'creation'> = {
  name: 'fulfilled-on-creation',
  statement:
    'An order created as fulfilled is fulfilled: it has a fulfillment, and nothing is left to fulfil.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    if (draft.fulfillmentStatus !== 'fulfilled' || !answer.lineItems) return undefined;
    const status = spelledFulfillment(answer.fulfillmentStatus, given);
    const left = answer.lineItems.reduce((total, line) => total + (line.fulfillableQuantity ?? 0), 0);
    const fulfillments = answer.fulfillments?.length ?? 0;
    if (status === 'fulfilled' && left === 0 && fulfillments > 0) return holds;
    return breaks({
      message: `The order was created as fulfilled, but its status is ${String(status)}, ${fulfillments} fulfillment(s), ${left} left to fulfil.`,
      pointer: answer.at('fulfillmentStatus'),
      expected: 'fulfilled, a fulfillment, 0 left',
      received: `${String(status)}, ${fulfillments} fulfillment(s), ${left} left`,
    });
  },
};
