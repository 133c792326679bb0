import { scenario, type Scenario } from './scenario.ts';

export const smoke: readonly Scenario[] = [
  scenario(
    'an order is created, found, counted and cancelled',
    {
      areas: ['ops', 'rate', 'field', 'money', 'qty', 'create', 'list', 'life', 'cancel'],
      profiles: ['smoke', 'core', 'full'],
      needs: ['write'],
      inEveryShard: true,
    },
    async (story) => {
      const { id } = await story.newOrder({
        lineItems: [story.line({ quantity: 2 })],
        note: `${story.namespace} smoke`,
      });
      await story.client.list({ ids: id, ...story.everything, limit: '2' });
      await story.client.count(story.everything);
      await story.after(story.client.cancel(id, { reason: 'other' }));
    },
  ),
];
