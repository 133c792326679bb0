import { scenario, type Scenario } from './scenario.ts';

const plan = {
  areas: ['ops', 'life', 'list', 'field', 'cancel'],
  profiles: ['core', 'full'],
  needs: ['write'],
} as const;

export const lifeCycle: readonly Scenario[] = [
  scenario(
    'an order is confirmed, confirmed again, and declined',
    { ...plan, uses: ['confirmOrder'] },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()] });
      await story.after(story.client.confirm(id));
      await story.client.confirm(id, { intent: 'repeat' });
      await story.read(id);
      await story.after(story.client.cancel(id, { reason: 'declined' }));
    },
  ),
  scenario('an order is closed, found among the closed, and opened again', plan, async (story) => {
    const { id } = await story.newOrder({ lineItems: [story.line()] });
    const others = { ids: id, limit: '2' };
    await story.after(story.client.closeOrder(id));
    await story.client.list({ ...others, status: 'closed' });
    await story.client.closeOrder(id, { intent: 'repeat' });
    await story.read(id);
    await story.after(story.client.openOrder(id));
    await story.client.list({ ...others, status: 'open' });
    await story.client.openOrder(id, { intent: 'repeat' });
    await story.read(id);
  }),
];
