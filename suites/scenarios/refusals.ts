import type { CallOptions } from '../client/shop-client.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

type Send = (story: Story, id: string, options: CallOptions) => Promise<Exchange>;

/** Every write to one order, each as small as it can be. */
const writes: readonly Send[] = [
  ({ client }, id, options) => client.confirm(id, options),
  ({ client }, id, options) => client.closeOrder(id, options),
  ({ client }, id, options) => client.openOrder(id, options),
  ({ client }, id, options) => client.cancel(id, {}, options),
  ({ client, namespace }, id, options) =>
    client.update(id, { note: `${namespace} not to be stored` }, options),
  ({ client }, id, options) => client.addTags(id, ['not-to-be-stored'], options),
  ({ client }, id, options) => client.deleteTags(id, ['VIP'], options),
];

export const refusals: readonly Scenario[] = [
  scenario(
    'nobody reads or writes without the right credentials',
    { areas: ['auth'], profiles: ['core', 'full', 'read-only'] },
    async ({ client }) => {
      await client.list({ limit: '1', status: 'any' }, { intent: 'no-credentials', as: 'nobody' });
      await client.list({ limit: '1', status: 'any' }, { intent: 'wrong-credentials', as: 'wrong' });
    },
  ),
  scenario(
    'a token that may only read writes nothing',
    { areas: ['auth'], profiles: ['core', 'full'], needs: ['write', 'read-token'] },
    async (story) => {
      const options: CallOptions = { intent: 'read-only-credentials', as: 'read-only' };
      await story.client.create({ lineItems: [story.line()], tags: [story.namespace] }, options);
      const { id } = await story.newOrder({ lineItems: [story.line()], tags: ['VIP'] });
      for (const write of writes) await write(story, id, options);
      await story.read(id);
    },
  ),
  scenario(
    'an order that does not exist is not found',
    { areas: ['err'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const options: CallOptions = { intent: 'unknown-order' };
      await story.client.read(story.dialect.unknownId, options);
      for (const write of writes) await write(story, story.dialect.unknownId, options);
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
