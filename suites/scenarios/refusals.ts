import type { OperationId } from '../../spec/operations.ts';
import type { CallOptions } from '../client/shop-client.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario } from './scenario.ts';
import { ScenarioStopped } from './scenario-stopped.ts';
import type { Story } from './story.ts';

type Send = (story: Story, id: string, options: CallOptions) => Promise<Exchange>;

/** Every write to one order, each as small as it can be. */
const writes: Readonly<Partial<Record<OperationId, Send>>> = {
  confirmOrder: ({ client }, id, options) => client.confirm(id, options),
  closeOrder: ({ client }, id, options) => client.closeOrder(id, options),
  openOrder: ({ client }, id, options) => client.openOrder(id, options),
  cancelOrder: ({ client }, id, options) => client.cancel(id, {}, options),
  updateOrder: ({ client, namespace }, id, options) =>
    client.update(id, { note: `${namespace} not to be stored` }, options),
  addOrderTags: ({ client }, id, options) => client.addTags(id, ['not-to-be-stored'], options),
  deleteOrderTags: ({ client }, id, options) => client.deleteTags(id, ['VIP'], options),
};

async function tryAllWrites(story: Story, id: string, options: CallOptions): Promise<void> {
  for (const [operation, write] of Object.entries(writes) as [OperationId, Send][]) {
    if (story.has(operation)) await write(story, id, options);
  }
}

export const refusals: readonly Scenario[] = [
  scenario(
    'nobody reads or writes without the right credentials',
    { areas: ['auth'], profiles: ['core', 'full', 'read-only'] },
    async ({ client, everything }) => {
      const one = { limit: '1', ...everything };
      await client.list(one, { intent: 'no-credentials', as: 'nobody' });
      await client.list(one, { intent: 'wrong-credentials', as: 'wrong' });
    },
  ),
  scenario(
    'a token that may only read writes nothing',
    { areas: ['auth'], profiles: ['core', 'full'], needs: ['write', 'read-token'] },
    async (story) => {
      const options: CallOptions = { intent: 'read-only-credentials', as: 'read-only' };
      await story.create({ lineItems: [story.line()] }, options);
      const { id } = await story.newOrder({ lineItems: [story.line()], tags: ['VIP'] });
      await tryAllWrites(story, id, options);
      await story.read(id);
    },
  ),
  scenario(
    'an order that does not exist is not found',
    { areas: ['err'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const options: CallOptions = { intent: 'unknown-order' };
      const { unknownId } = story.dialect;
      const { status, record } = await story.client.read(unknownId, options);
      // What a shop has not said to be absent may be somebody's order.
      if (status !== 404)
        throw new ScenarioStopped(`order ${unknownId} was answered with ${String(status)} (${record.id})`);
      await tryAllWrites(story, unknownId, options);
    },
  ),
  scenario(
    'a write without credentials, or with a body that cannot be read, changes nothing',
    { areas: ['auth', 'err'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const { client } = story;
      const { id } = await story.newOrder({ lineItems: [story.line()] });
      await client.cancel(id, {}, { intent: 'no-credentials', as: 'nobody' });
      await client.update(id, {}, { intent: 'malformed-body', rawBody: '{"order": {"note": "half a bo' });
      await client.update(
        id,
        { note: 'as text' },
        { intent: 'wrong-content-type', contentType: 'text/plain' },
      );
      await story.read(id);
    },
  ),
];
