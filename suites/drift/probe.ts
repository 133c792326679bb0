import type { Order } from '../../spec/order/order.ts';
import { scenario, type Scenario } from '../scenarios/scenario.ts';
import type { Story } from '../scenarios/story.ts';

/** Requests that a probe sends at most. */
export const mostProbeRequests = 60;
/** Orders that it reads one by one. */
const mostRead = 15;

const areas = ['ops', 'list', 'count', 'field', 'money', 'qty', 'life', 'rate', 'err', 'auth'];

/** Looks at a shop from all sides and changes nothing: what its lists, its orders and its refusals are like. */
export const driftProbe: readonly Scenario[] = [
  scenario('drift probe: lists', { areas, profiles: ['read-only'] }, async (story) => {
    const { client, everything, dialect } = story;
    const { maxLimit, statuses, financialStatuses, fulfillmentStatuses } = dialect.lists;
    const page = { ...everything, limit: String(Math.min(maxLimit, 50)) };
    const first = await client.list(page);
    await client.list(everything);
    await client.list({});
    await client.list({ ...page, page: '2' });
    await client.list({ ...everything, limit: String(maxLimit + 1) }, { intent: 'over-limit' });
    for (const by of ['createdAt', 'updatedAt'] as const)
      for (const direction of ['asc', 'desc'] as const)
        await client.list({ ...page, ...story.sorted(by, direction) });
    await client.count({});
    for (const status of statuses) {
      await client.list({ status, limit: '20' });
      await client.count({ status });
    }
    await client.count({});
    for (const financial_status of financialStatuses)
      await client.list({ ...page, limit: '20', financial_status });
    for (const fulfillment_status of fulfillmentStatuses)
      await client.list({ ...page, limit: '20', fulfillment_status });
    await client.list({ ...everything, limit: '3', ...story.fields('id', 'name', 'createdAt') });
    const [newest] = first.orders;
    if (typeof newest?.id === 'string') await client.list({ ...everything, limit: '3', since_id: newest.id });
    await readSome(story, first.orders);
  }),
  scenario('drift probe: refusals', { areas, profiles: ['read-only'] }, async ({ client, dialect }) => {
    await client.read(dialect.unknownId, { intent: 'unknown-order' });
    await client.read(dialect.unknownId, { as: 'nobody', intent: 'no-credentials' });
    await client.list({ limit: '1' }, { as: 'wrong', intent: 'wrong-credentials' });
  }),
];

/** Reads orders that are as different from one another as can be. */
async function readSome({ client }: Story, orders: readonly Order[]): Promise<void> {
  const kinds = Map.groupBy(orders, stateOf);
  const turns = Array.from({ length: mostRead }, (_, turn) =>
    [...kinds.values()].flatMap((kind) => kind[turn] ?? []),
  );
  for (const { id } of turns.flat().slice(0, mostRead)) if (typeof id === 'string') await client.read(id);
}

function stateOf(order: Order): string {
  const { financialStatus, fulfillmentStatus, cancelledAt, closedAt, lineItems } = order;
  return [
    financialStatus,
    fulfillmentStatus,
    typeof cancelledAt === 'string',
    typeof closedAt === 'string',
    lineItems?.length,
  ].join(' ');
}
