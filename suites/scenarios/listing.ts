import type { KnownOrder, Story } from './story.ts';
import { ScenarioStopped } from './scenario-stopped.ts';
import { scenario, type Scenario } from './scenario.ts';

const plan = {
  areas: ['list', 'count', 'ops', 'field', 'life'],
  profiles: ['core', 'full'],
  needs: ['write'],
} as const;

/** Orders in every state that creating and changing can reach, each with the state as last read. */
async function assortment(story: Story): Promise<readonly KnownOrder[]> {
  const line = { title: `${story.namespace} Khăn lụa`, price: '200000', quantity: 1 };
  const lineItems = [line];
  const capture = (amount: string) => ({
    financialStatus: 'paid',
    transactions: [{ kind: 'capture', amount }],
  });
  const open = await story.newOrder({ lineItems });
  const paid = await story.newOrder({ lineItems, ...capture('200000') });
  const partlyPaid = await story.newOrder({
    lineItems,
    ...capture('50000'),
    financialStatus: 'partially_paid',
  });
  const fulfilled = await story.newOrder({ lineItems, fulfillmentStatus: 'fulfilled' });
  const closed = await story.newOrder({ lineItems });
  const partlyRefunded = await story.newOrder({ lineItems, ...capture('200000') });
  const refunded = await story.newOrder({ lineItems, ...capture('200000') });
  return [
    open,
    paid,
    partlyPaid,
    fulfilled,
    await story.after(story.client.closeOrder(closed.id)),
    await story.after(story.client.cancel(partlyRefunded.id, { amount: '80000' })),
    await story.after(story.client.cancel(refunded.id, { amount: '200000' })),
  ];
}

/** Bounds an hour before and after an order, each of which all orders or none are within. */
function windows({ order }: KnownOrder): readonly Readonly<Record<string, string>>[] {
  const hour = 3_600_000;
  const at = readableTime;
  const around = (by: string, time: string | null | undefined) => [
    { [`${by}_min`]: at(time, -hour) },
    { [`${by}_min`]: at(time, hour) },
    { [`${by}_max`]: at(time, hour) },
    { [`${by}_max`]: at(time, -hour) },
  ];
  return [
    ...around('created_at', order.createdAt),
    ...around('updated_at', order.updatedAt),
    { processed_at_min: at(order.createdAt, -hour) },
  ];
}

export const listing: readonly Scenario[] = [
  scenario('lists hold what they are asked for, page by page and window by window', plan, async (story) => {
    const orders = await assortment(story);
    const ids = orders.map(({ id }) => id).join(',');
    const ours = { ids, limit: '50' };
    const { client } = story;
    for (const status of ['any', 'open', 'closed', 'cancelled']) await client.list({ ...ours, status });
    for (const financial_status of [
      'pending',
      'paid',
      'partially_paid',
      'refunded',
      'voided',
      'partially_refunded',
    ]) {
      await client.list({ ...ours, status: 'any', financial_status });
    }
    for (const fulfillment_status of ['unshipped', 'shipped', 'partial']) {
      await client.list({ ...ours, status: 'any', fulfillment_status });
    }
    for (const order of ['created_at asc', 'created_at desc', 'updated_at asc', 'updated_at desc']) {
      await client.list({ ...ours, status: 'any', order });
    }
    await client.list({ ...ours, status: 'any', fields: 'id,name,created_at' });
    for (const page of ['1', '2', '3']) await client.list({ ids, status: 'any', limit: '3', page });
    const [first] = orders;
    if (first === undefined) return;
    await client.list({ since_id: first.id, status: 'any', limit: '50' });
    for (const query of windows(first)) await client.list({ ...ours, status: 'any', ...query });
  }),
  scenario(
    'a page is no longer than its limit',
    { areas: ['list'], profiles: ['core', 'full', 'read-only'] },
    async ({ client }) => {
      await client.list({ status: 'any' });
      await client.list({ status: 'any', limit: '2' });
      await client.list({ status: 'any', limit: '250' }, { intent: 'over-limit' });
    },
  ),
];

/** A time some way from another. @throws ScenarioStopped where the other cannot be read: no window can be asked for then */
function readableTime(time: string | null | undefined, offsetMs: number): string {
  const from = Date.parse(time ?? '');
  if (Number.isNaN(from))
    throw new ScenarioStopped(`the shop shows the time ${JSON.stringify(time)}, which cannot be read`);
  return new Date(from + offsetMs).toISOString();
}
