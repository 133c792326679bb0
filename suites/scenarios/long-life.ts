import type { CallOptions } from '../client/shop-client.ts';
import { scenario, type Scenario } from './scenario.ts';

/** The docs neither allow nor forbid it in this state. */
const unsaid: CallOptions = { intent: 'unsaid' };

/** Deep states that random steps reach only now and then, in one life: each step read, so that each is judged alone. */
export const longLife: readonly Scenario[] = [
  scenario(
    'one order is confirmed, closed, changed while closed, opened, cancelled and changed once more',
    {
      areas: ['life', 'cancel', 'tags', 'update', 'money', 'qty'],
      profiles: ['full'],
      needs: ['write'],
      uses: ['confirmOrder', 'addOrderTags', 'deleteOrderTags'],
    },
    async (story) => {
      const { client, prefix } = story;
      const { id } = await story.newOrder({
        lineItems: [{ title: `${prefix} Áo khoác`, price: '250000', quantity: 8 }],
        financialStatus: 'paid',
        transactions: [{ kind: 'capture', amount: '900000' }],
        note: `${prefix} đời dài`,
        tags: ['vip'],
      });
      await story.after(client.confirm(id));
      await story.after(client.addTags(id, ['vip2', 'vip 3']));
      await story.after(client.closeOrder(id));
      await client.addTags(id, ['khi đóng'], unsaid);
      await story.read(id);
      await client.update(id, { note: `${prefix} khi đóng` }, unsaid);
      await story.read(id);
      await story.after(client.openOrder(id));
      await story.after(client.deleteTags(id, ['vip']));
      await story.after(client.cancel(id, { amount: '400000.25', reason: 'declined' }));
      await client.addTags(id, ['khi hủy'], unsaid);
      await story.read(id);
      await client.update(id, { note: `${prefix} khi hủy` }, unsaid);
      await story.read(id);
      await client.closeOrder(id, unsaid);
      await story.read(id);
    },
  ),
  scenario(
    'a fulfilled order is closed and cancelled, without a refund',
    { areas: ['life', 'cancel', 'qty'], profiles: ['full'], needs: ['write'] },
    async (story) => {
      const { client } = story;
      const { id } = await story.newOrder({
        lineItems: [story.line({ quantity: 2 })],
        fulfillmentStatus: 'fulfilled',
      });
      await story.after(client.closeOrder(id));
      await client.cancel(id, { reason: 'customer' }, unsaid);
      await story.read(id);
    },
  ),
];
