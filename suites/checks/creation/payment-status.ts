import { decimal, printDecimal, sum } from '../../../spec/decimal.ts';
import type { OrderDraft } from '../../../spec/order/order-draft.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';
import { spelled } from '../spelled.ts';

/** Judged where nothing else says how the order is paid, and no more has come in than it costs. */
export const paymentStatus: Check<'creation'> = {
  name: 'payment-status',
  statement: 'An order created with successful payments is partially paid below its total, and paid at it.',
  judges: 'creation',
  judge({ draft, answer }, given) {
    const total = answer.totalPrice;
    const paid = sum(successful(draft));
    if (draft.financialStatus !== undefined || !total || paid.lte(0) || paid.gt(total)) return undefined;
    const status = spelled(answer.financialStatus, given);
    const due = paid.lt(total) ? 'partially_paid' : 'paid';
    if (status === due) return holds;
    return breaks({
      message: `The order was created with ${printDecimal(paid)} of ${printDecimal(total)} paid, but says ${String(status)}.`,
      pointer: answer.at('financialStatus'),
      expected: due,
      received: String(status),
    });
  },
};

const incoming: ReadonlySet<string> = new Set(['sale', 'capture']);

function successful({ transactions = [] }: OrderDraft): ReturnType<typeof decimal>[] {
  return transactions.flatMap(({ kind, status, amount }) =>
    incoming.has(kind ?? '') && status === 'success' && amount !== undefined ? [decimal(amount)] : [],
  );
}
