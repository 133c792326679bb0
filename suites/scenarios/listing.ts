import type { Cancellation } from '../../spec/order/order-draft.ts';
import { refundByCancellation } from './refund-by-cancellation.ts';
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
  const giveBack = (amount: string): Cancellation =>
    refundByCancellation.holds(story) ? { amount } : { reason: 'other' };
  // Where an order counts as paid unless it says otherwise, one says so.
  const waiting = story.describes('transactions', 'status') ? { financialStatus: 'pending' } : {};
  const open = await story.newOrder({ lineItems, ...waiting });
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
    await story.after(story.client.cancel(partlyRefunded.id, giveBack('80000'))),
    await story.after(story.client.cancel(refunded.id, giveBack('200000'))),
  ];
}

/** Bounds an hour before and after an order, each of which all orders or none are within. */
function windows(story: Story, { order }: KnownOrder): readonly Readonly<Record<string, string>>[] {
  const hour = 3_600_000;
  const at = readableTime;
  const around = (by: 'createdAt' | 'updatedAt') => [
    { [story.bound(by, 'min')]: at(order[by], -hour) },
    { [story.bound(by, 'min')]: at(order[by], hour) },
    { [story.bound(by, 'max')]: at(order[by], hour) },
    { [story.bound(by, 'max')]: at(order[by], -hour) },
  ];
  return [
    ...around('createdAt'),
    ...around('updatedAt'),
    { [story.bound('processedAt', 'min')]: at(order.createdAt, -hour) },
  ];
}

export const listing: readonly Scenario[] = [
  scenario('lists hold what they are asked for, page by page and window by window', plan, async (story) => {
    const orders = await assortment(story);
    const ids = orders.map(({ id }) => id).join(',');
    const ours = { ids, limit: '50' };
    const { client, everything } = story;
    const { statuses, financialStatuses, fulfillmentStatuses, sorts } = story.dialect.lists;
    for (const status of statuses) await client.list({ ...ours, status });
    for (const financial_status of financialStatuses) {
      await client.list({ ...ours, ...everything, financial_status });
    }
    for (const fulfillment_status of fulfillmentStatuses) {
      await client.list({ ...ours, ...everything, fulfillment_status });
    }
    for (const order of sorts) await client.list({ ...ours, ...everything, order });
    await client.list({ ...ours, ...everything, ...story.fields('id', 'name', 'createdAt') });
    await client.rest();
    for (const page of ['1', '2', '3']) await client.list({ ids, ...everything, limit: '3', page });
    const [first] = orders;
    if (first === undefined) return;
    const since = { since_id: first.id, ...everything, limit: '50' };
    const { orders: younger } = await client.list(since);
    // Others, or shards of this run, have created so much meanwhile that the list cannot be whole.
    if (younger.length >= 50) await client.list({ ...ours, ...since });
    for (const query of windows(story, first)) await client.list({ ...ours, ...everything, ...query });
  }),
  scenario(
    'a page is no longer than its limit',
    { areas: ['list'], profiles: ['core', 'full', 'read-only'] },
    async ({ client, dialect, everything }) => {
      await client.list(everything);
      await client.list({ ...everything, limit: '2' });
      const limit = String(dialect.lists.maxLimit * 5);
      await client.list({ ...everything, limit }, { intent: 'over-limit' });
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
