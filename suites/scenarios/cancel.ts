import type { Cancellation, OrderDraft } from '../../spec/order/order-draft.ts';
import { refundByCancellation } from './refund-by-cancellation.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

const plan = {
  areas: ['ops', 'life', 'cancel', 'qty', 'money'],
  profiles: ['core', 'full'],
  needs: ['write'],
} as const;

const refunding = { ...plan, where: refundByCancellation };

async function refundOne(story: Story, more: Pick<Cancellation, 'restock'>): Promise<void> {
  const { id, order } = await story.newOrder(paid(story, '1458000'));
  const lineItemId = order.lineItems?.[0]?.id;
  const refund = {
    refundLineItems: typeof lineItemId === 'string' ? [{ lineItemId, quantity: 1 }] : [],
    transactions: [{ kind: 'refund', amount: '300000' }],
  };
  const note = `${story.namespace} khách đổi ý`;
  await story.after(story.client.cancel(id, { reason: 'customer', note, refund, ...more }));
}

/** Two pieces, and a capture of their price that can be seen. */
function paid(story: Story, amount: string): OrderDraft {
  return {
    lineItems: [{ title: `${story.namespace} Áo sơ mi nam`, price: '729000', quantity: 2 }],
    financialStatus: 'paid',
    transactions: [{ kind: 'capture', amount }],
  };
}

export const cancel: readonly Scenario[] = [
  scenario(
    'an order is cancelled without a reason, and cannot be cancelled or confirmed into another state',
    plan,
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line({ quantity: 3 })] });
      await story.after(story.client.cancel(id, {}));
      await story.client.cancel(id, { reason: 'fraud' }, { intent: 'repeat' });
      await story.read(id);
      if (!story.has('confirmOrder')) return;
      await story.client.confirm(id, { intent: 'repeat' });
      await story.read(id);
    },
  ),
  scenario('a paid order is cancelled with part of its price given back', refunding, async (story) => {
    const { id } = await story.newOrder(paid(story, '1458000'));
    await story.after(story.client.cancel(id, { amount: '520000' }));
  }),
  scenario('a paid order is cancelled with all of its price given back', refunding, async (story) => {
    const { id } = await story.newOrder(paid(story, '1458000'));
    await story.after(story.client.cancel(id, { amount: '1458000', reason: 'inventory' }));
  }),
  scenario(
    'a paid and fulfilled order is cancelled with everything a cancellation may say',
    refunding,
    async (story) => {
      const { id } = await story.newOrder({ ...paid(story, '1458000'), fulfillmentStatus: 'fulfilled' });
      await story.after(
        story.client.cancel(id, {
          amount: '520000',
          reason: 'customer',
          restock: true,
          email: false,
          note: `${story.namespace} khách đổi ý`,
          ignoreCancelFulfillment: true,
        }),
      );
    },
  ),
  scenario('one of two pieces is refunded and put back, with part of the price', refunding, (story) =>
    refundOne(story, { restock: true }),
  ),
  scenario(
    'one of two pieces is refunded and not said to be put back, with part of the price',
    refunding,
    (story) => refundOne(story, {}),
  ),
];
