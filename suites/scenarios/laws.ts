import type { OrderDraft } from '../../spec/order/order-draft.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario, type Where } from './scenario.ts';
import type { Story } from './story.ts';

type Change = (story: Story, id: string) => Promise<Exchange>;

/** Changes that have nothing to do with one another. */
function independent(story: Story): readonly Change[] {
  return [
    ({ client, prefix }, id) => client.update(id, { note: `${prefix} ghi chú` }),
    story.has('addOrderTags')
      ? ({ client, prefix }, id) => client.addTags(id, [`${prefix}-vip`, `${prefix}-vip2`])
      : ({ client }, id) => client.update(id, { noteAttributes: [{ name: 'màu', value: 'tím' }] }),
    ...(story.has('confirmOrder') ? [({ client }: Story, id: string) => client.confirm(id)] : []),
  ];
}

const sortedLists: Where = {
  words: 'order of a list that can be asked for',
  holds: (story) => story.sorted('createdAt', 'asc').order !== undefined,
};

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
      await changeInOrder(story, draft, independent(story));
      await changeInOrder(story, draft, independent(story).toReversed());
    },
  ),
  scenario(
    'pages are turned while orders are being created',
    { areas: ['list'], profiles: ['full'], needs: ['write'], where: sortedLists },
    async (story) => {
      const lineItems = [story.line()];
      const first = await story.newOrder({ lineItems });
      for (let made = 0; made < 3; made += 1) await story.newOrder({ lineItems });
      const query = {
        since_id: first.id,
        ...story.everything,
        ...story.sorted('createdAt', 'asc'),
        limit: '2',
      };
      await story.client.rest();
      for (let page = 1; page <= 6; page += 1) {
        const { orders } = await story.client.list({ ...query, page: String(page) });
        if (orders.length < 2) return;
        if (page <= 2) await story.newOrder({ lineItems });
      }
    },
  ),
];
