import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { spelledFulfillment } from '../spelled.ts';

export const unaskedFulfillment: Check<'creation'> = {
  name: 'unasked-fulfillment',
  statement:
    'An order that nobody asked to fulfil is unfulfilled, or fulfilled consistently as two examples show.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const status = spelledFulfillment(answer.fulfillmentStatus, given);
    if (draft.fulfillmentStatus !== undefined || status === undefined || !answer.fulfillments)
      return undefined;
    const left = (answer.lineItems ?? []).reduce((total, line) => total + (line.fulfillableQuantity ?? 0), 0);
    if (status === 'unfulfilled' && answer.fulfillments.length === 0 && left > 0) return follows('text');
    if (status === 'fulfilled' && answer.fulfillments.length > 0 && left === 0) return follows('example');
    return breaks({
      message: `Nobody asked to fulfil the order; it says ${status}, with ${answer.fulfillments.length} fulfillment(s) and ${left} left to fulfil.`,
      pointer: answer.at('fulfillmentStatus'),
      expected: 'unfulfilled with nothing fulfilled, or fulfilled with everything fulfilled',
      received: `${status}, ${answer.fulfillments.length} fulfillment(s), ${left} left`,
    });
  },
};
