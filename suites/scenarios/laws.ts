import type { OrderDraft } from '../../spec/order/order-draft.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

type Change = (story: Story, id: string) => Promise<Exchange>;

/** Changes that have nothing to do with one another. */
const independent: readonly Change[] = [
  ({ client, prefix }, id) => client.update(id, { note: `${prefix} ghi chú` }),
  ({ client, prefix }, id) => client.addTags(id, [`${prefix}-vip`, `${prefix}-vip2`]),
  ({ client }, id) => client.confirm(id),
];

async function changeInOrder(story: Story, draft: OrderDraft, changes: readonly Change[]): Promise<void> {
  const { id } = await story.newOrder(draft);
  for (const change of changes) await change(story, id);
  await story.read(id);
}

export const laws: readonly Scenario[] = [
  scenario(
    'independent changes are made in one order and in another',
    { areas: ['life', 'update', 'tags'], profiles: ['full'], needs: ['write'] },
    async (story) => {
      const draft = { lineItems: [story.line()], note: `${story.prefix} giống nhau` };
      await changeInOrder(story, draft, independent);
      await changeInOrder(story, draft, independent.toReversed());
    },
  ),
  scenario(
    'pages are turned while orders are being created',
    { areas: ['list'], profiles: ['full'], needs: ['write'] },
    async (story) => {
      const lineItems = [story.line()];
      const first = await story.newOrder({ lineItems });
      for (let made = 0; made < 3; made += 1) await story.newOrder({ lineItems });
      const query = { since_id: first.id, status: 'any', order: 'created_at asc', limit: '2' };
      for (let page = 1; page <= 6; page += 1) {
        const { orders } = await story.client.list({ ...query, page: String(page) });
        if (orders.length < 2) return;
        if (page <= 2) await story.newOrder({ lineItems });
      }
    },
  ),
];
