import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import { argument, type Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { spelledFulfillment } from '../spelled.ts';

/**
 * `gateway: named`: orders created with a way to pay, which two examples show fulfilled; `gateway: none`: all others; `gateway: any`:
 * every order, which may be fulfilled or not.
 */
export const unaskedFulfillment: Check<'creation'> = {
  name: 'unasked-fulfillment',
  statement:
    'An order that nobody asked to fulfil is unfulfilled; with a way to pay it may be fulfilled, then throughout.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const status = spelledFulfillment(answer.fulfillmentStatus, given);
    const gateway = argument(given, 'gateway');
    const mayBe = gateway !== 'none';
    if (draft.fulfillmentStatus !== undefined || status === undefined || !answer.fulfillments)
      return undefined;
    if (gateway !== 'any' && mayBe !== namesGateway(draft)) return undefined;
    const left = (answer.lineItems ?? []).reduce((total, line) => total + (line.fulfillableQuantity ?? 0), 0);
    if (status === 'unfulfilled' && answer.fulfillments.length === 0 && left > 0) return follows('text');
    if (mayBe && status === 'fulfilled' && answer.fulfillments.length > 0 && left === 0)
      return follows('example');
    return breaks({
      message: `Nobody asked to fulfil the order; it says ${status}, with ${answer.fulfillments.length} fulfillment(s) and ${left} left to fulfil.`,
      pointer: answer.at('fulfillmentStatus'),
      expected: `unfulfilled, with nothing fulfilled${mayBe ? '; or fulfilled, with everything fulfilled' : ''}`,
      received: `${status}, ${answer.fulfillments.length} fulfillment(s), ${left} left`,
    });
  },
};

function namesGateway({ gateway, isCodGateway }: OrderDraft): boolean {
  return gateway !== undefined || isCodGateway !== undefined;
}
