import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const refundTransactions: Check<'sighting'> = {
  name: 'refund-transactions',
  statement: 'A transaction shown in a refund is among the transactions of the order, with the same amount.',
  judges: 'sighting',
  judge({ order }) {
    const { transactions } = order;
    if (!transactions) return undefined;
    return (order.refunds ?? [])
      .flatMap((refund) => refund.transactions ?? [])
      .map((refunded) => {
        const twin = transactions.find(({ id }) => id === refunded.id);
        if (twin?.amount && refunded.amount && twin.amount.eq(refunded.amount)) return holds;
        return breaks({
          message: `A refund shows transaction ${String(refunded.id)} of ${refunded.amount?.toFixed() ?? 'no amount'}, but the order's transactions show ${twin?.amount?.toFixed() ?? 'none of that id'}.`,
          pointer: refunded.at('id'),
          expected: 'the same transaction in both lists',
          received: twin === undefined ? 'missing from the order' : String(twin.amount?.toFixed()),
        });
      });
  },
};
