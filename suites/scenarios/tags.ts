import { scenario, type Scenario } from './scenario.ts';

export const tags: readonly Scenario[] = [
  scenario(
    'tags are added, added again and removed, on an order that has others',
    {
      areas: ['ops', 'tags', 'life'],
      profiles: ['core', 'full'],
      needs: ['write'],
      uses: ['addOrderTags', 'deleteOrderTags'],
    },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()], tags: ['VIP'] });
      await story.after(story.client.addTags(id, ['a1', 'a2', 'vip khách quen']));
      await story.after(story.client.addTags(id, ['a1']));
      await story.after(story.client.deleteTags(id, ['a1', 'a2']));
      await story.client.addTags(id, [`${'t'.repeat(39)}đà`], { intent: 'unsaid' });
      await story.read(id);
    },
  ),
];
