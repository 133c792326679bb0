import { printDecimal } from '../../../spec/decimal.ts';
import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const refundAmounts: Check<'sighting'> = {
  name: 'refund-amounts',
  statement: 'The transaction of a refund has a negative amount.',
  judges: 'sighting',
  judge({ order }) {
    const inRefunds = (order.refunds ?? []).flatMap(({ transactions }) => transactions ?? []);
    return [...(order.transactions ?? []), ...inRefunds]
      .filter(({ kind, amount }) => kind?.toLowerCase() === 'refund' && Boolean(amount))
      .map((transaction) =>
        transaction.amount?.lte(0) === true
          ? holds
          : breaks({
              message: 'A refund takes money from the shop, yet its amount is above zero.',
              pointer: transaction.at('amount'),
              expected: 'a negative amount',
              received: transaction.amount ? printDecimal(transaction.amount) : 'none',
            }),
      );
  },
};
