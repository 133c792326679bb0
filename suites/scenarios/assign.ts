import { JsonNumber } from '../../spec/json/exact-json.ts';
import { scenario, type Scenario } from './scenario.ts';

export const assign: readonly Scenario[] = [
  scenario(
    'an order is assigned to a location and people',
    { areas: ['ops', 'assign', 'life'], profiles: ['core', 'full'], needs: ['write', 'assign'] },
    async (story) => {
      const { id, order } = await story.newOrder({ lineItems: [story.line()] });
      const body = {
        user_ids: [new JsonNumber(order.userId ?? '0')],
        group_user_ids: [new JsonNumber('0')],
        location_id: new JsonNumber(order.locationId ?? '0'),
      };
      await story.after(story.client.call({ operation: 'assignOrder', orderId: id, body }));
    },
  ),
];
