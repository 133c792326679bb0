import { scenario, type Scenario } from './scenario.ts';

export const deletion: readonly Scenario[] = [
  scenario(
    'an order is deleted, and is not found any more',
    {
      areas: ['ops', 'delete', 'life'],
      profiles: ['core', 'full'],
      needs: ['write'],
      uses: ['deleteOrder'],
    },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()] });
      const { id: other } = await story.newOrder({ lineItems: [story.line()] });
      await story.client.deleteOrder(id);
      await story.client.read(id, { intent: 'unknown-order' });
      await story.read(other);
      await story.client.list({ ids: `${id},${other}`, ...story.everything, limit: '2' });
    },
  ),
];
