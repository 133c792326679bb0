import type { Check } from '../check.ts';
import { breaks, follows } from '../judgement.ts';
import { spelled } from '../spelled.ts';

export const defaultPaymentStatus: Check<'creation'> = {
  name: 'default-payment-status',
  statement: 'An order created without a word about payment is paid, or waits for payment.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const status = spelled(answer.financialStatus, given);
    if (draft.financialStatus !== undefined || draft.transactions !== undefined || status === undefined)
      return undefined;
    if (status === 'paid' || status === 'pending') return follows(status);
    return breaks({
      message: `Nothing was said of payment when the order was created, yet it says ${status}.`,
      pointer: answer.at('financialStatus'),
      expected: 'paid or pending',
      received: status,
    });
  },
};
