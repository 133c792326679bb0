import { scenario, type Scenario } from './scenario.ts';

export const assign: readonly Scenario[] = [
  scenario(
    'an order is assigned to a location and people',
    {
      areas: ['ops', 'assign', 'life'],
      profiles: ['core', 'full'],
      needs: ['write', 'assign'],
      uses: ['assignOrder'],
    },
    async (story) => {
      const { id, order } = await story.newOrder({ lineItems: [story.line()] });
      const to = { userId: order.userId ?? '0', locationId: order.locationId ?? '0' };
      await story.after(story.client.assign(id, to));
    },
  ),
];
