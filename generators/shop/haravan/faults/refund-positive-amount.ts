import { ExactNumber } from '../../exact-json.ts';
import { listIn, ordersIn } from './answered.ts';
import type { HaravanFault } from './haravan-fault.ts';

export const refundPositiveAmount: HaravanFault = {
  id: 'refund-positive-amount',
  breaks: 'refund-transaction-is-negative',
  description: 'Refund transactions carry their amount without the minus.',
  hooks: {
    answer({ answer }) {
      const orders = ordersIn(answer.json);
      const owners = [...orders, ...orders.flatMap((order) => listIn(order, 'refunds'))];
      for (const transaction of owners.flatMap((owner) => listIn(owner, 'transactions'))) {
        const { amount } = transaction as { amount?: unknown };
        if (amount instanceof ExactNumber)
          transaction['amount'] = new ExactNumber(amount.text.replace('-', ''));
      }
    },
  },
};
