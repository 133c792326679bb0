import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { scenario, type Scenario, type Where } from './scenario.ts';
import type { Story } from './story.ts';

/** A payment that a request brings says whether it has arrived, and its sum makes the status of the order. */
const paymentsArrive: Where = {
  words: 'payment that says whether it has arrived',
  holds: (story) => story.describes('transactions', 'status'),
};

/** Payments of an order of 300,000: below it, at it, in two parts, and one that has failed. */
function payments({ namespace }: Story): readonly OrderDraft[] {
  const lineItems = [{ title: `${namespace} Đồng hồ`, price: '150000', quantity: 2 }];
  const sale = (amount: string, status = 'success') => ({ kind: 'sale', status, amount });
  return [
    { lineItems, transactions: [sale('299999')] },
    { lineItems, transactions: [sale('300000')] },
    { lineItems, transactions: [sale('100000'), sale('200000')] },
    { lineItems, transactions: [sale('100000'), sale('200000', 'failure')] },
    { lineItems, financialStatus: 'pending' },
    { lineItems, financialStatus: 'paid' },
    { lineItems, financialStatus: 'authorized' },
  ];
}

/** Of a capture without an authorization before it the docs do not say that it may be sent: whoever takes it has to count it. */
async function captureAlone(story: Story): Promise<void> {
  const lineItems = [{ title: `${story.namespace} Đồng hồ`, price: '150000', quantity: 2 }];
  const transactions = ['sale', 'capture'].map((kind) => ({ kind, status: 'success', amount: '150000' }));
  const draft = story.client.keepDescribed({ lineItems, transactions });
  await story.readIfTaken(await story.client.create(draft, { intent: 'unsaid' }));
}

export const payment: readonly Scenario[] = [
  scenario(
    'orders are paid in part, in full, in two parts, or not yet',
    {
      areas: ['create', 'money'],
      profiles: ['core', 'full'],
      needs: ['write'],
      where: paymentsArrive,
    },
    async (story) => {
      for (const draft of payments(story)) await story.newOrder(draft);
      await captureAlone(story);
    },
  ),
];
