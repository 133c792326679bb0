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
      const first = await story.client.assign(id, to);
      if (first.status !== 403) return void (await story.after(Promise.resolve(first)));
      // Not in its plan, or not in the token's scopes: then it refuses the same again, whenever it is asked.
      const again = await story.client.assign(id, to);
      if (again.status !== 403) return void (await story.after(Promise.resolve(again)));
      return 'the shop refuses to assign orders';
    },
  ),
];
