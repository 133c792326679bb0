import { scenario, type Scenario, type Where } from './scenario.ts';

/** Tags have no operations of their own. */
const tagsByUpdate: Where = {
  words: 'tags that an update sets',
  holds: (story) => !story.has('addOrderTags'),
};

export const update: readonly Scenario[] = [
  scenario(
    'an update changes what it names and never the lines, and a fraud is cancelled',
    { areas: ['ops', 'update', 'life', 'cancel'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      const { id, order } = await story.newOrder({
        lineItems: [story.line({ quantity: 2 })],
        note: `${story.namespace} trước`,
        noteAttributes: [{ name: 'màu', value: 'đỏ' }],
      });
      await story.after(story.client.update(id, { note: `${story.namespace} khắc tên "Tí" <&>` }));
      await story.after(story.client.update(id, { noteAttributes: [{ name: 'colour', value: 'xanh lá' }] }));
      const lineId = order.lineItems?.[0]?.id;
      const lineItems = [{ ...(typeof lineId === 'string' ? { id: lineId } : {}), quantity: 9 }];
      await story.client.update(id, { lineItems }, { intent: 'forbidden-change' });
      await story.read(id);
      await story.after(story.client.cancel(id, { reason: 'fraud' }));
    },
  ),
  scenario(
    'an update sets the tags and the address to write to',
    {
      areas: ['update', 'life'],
      profiles: ['core', 'full'],
      needs: ['write'],
      where: tagsByUpdate,
    },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()], tags: ['VIP'] });
      await story.after(story.client.update(id, { tags: [story.namespace, 'khách quen', 'a1'] }));
      await story.after(story.client.update(id, { email: 'order.conformance.2@example.com' }));
    },
  ),
];
