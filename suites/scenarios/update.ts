import { scenario, type Scenario } from './scenario.ts';

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
];
