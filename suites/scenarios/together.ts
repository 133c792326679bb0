import type { OperationId } from '../../spec/operations.ts';
import type { CallOptions } from '../client/shop-client.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

type Write = (story: Story, id: string, options: CallOptions) => Promise<Exchange>;

/** Pairs of writes that meet in one order. */
const pairs: readonly (readonly [words: string, uses: OperationId, left: Write, right: Write])[] = [
  [
    'a cancellation meets an update',
    'updateOrder',
    ({ client }, id, options) => client.cancel(id, { reason: 'other' }, options),
    ({ client, prefix }, id, options) => client.update(id, { note: `${prefix} cùng lúc` }, options),
  ],
  [
    'two additions of tags meet',
    'addOrderTags',
    ({ client }, id, options) => client.addTags(id, ['trai'], options),
    ({ client }, id, options) => client.addTags(id, ['phai'], options),
  ],
  [
    'two cancellations meet',
    'cancelOrder',
    ({ client }, id, options) => client.cancel(id, { reason: 'customer' }, options),
    ({ client }, id, options) => client.cancel(id, { reason: 'inventory' }, options),
  ],
];

export const together: readonly Scenario[] = pairs.map(([words, uses, left, right]) =>
  scenario(
    words,
    { areas: ['life'], profiles: ['full'], needs: ['write', 'together'], uses: [uses] },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()] });
      const options: CallOptions = { intent: 'unsaid', together: words };
      await Promise.all([left(story, id, options), right(story, id, options)]);
      await story.read(id);
    },
  ),
);
