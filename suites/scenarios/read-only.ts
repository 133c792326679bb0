import { tellWindows } from '../audit/tell-windows.ts';
import { walkOrders } from '../audit/walk-orders.ts';
import { scenario, type Scenario } from './scenario.ts';

/** What an order shows by itself, and what its list shows of it. */
const areas = ['ops', 'list', 'count', 'field', 'money', 'qty', 'life', 'rate'] as const;

const walk = 'every order that is there is listed, page by page';

export const readOnly: readonly Scenario[] = [
  scenario(
    'the orders that are there are listed, read and counted',
    { areas, profiles: ['read-only'] },
    async (story) => {
      const { client } = story;
      const ten = { ...story.everything, limit: '10' };
      const { statuses, financialStatuses, fulfillmentStatuses } = story.dialect.lists;
      const [newest, oldest] = [
        await client.list({ ...ten, ...story.sorted('createdAt', 'desc') }),
        await client.list({ ...ten, ...story.sorted('createdAt', 'asc') }),
      ];
      for (const { id } of newest.orders.slice(0, 5)) if (typeof id === 'string') await client.read(id);
      for (const status of statuses.filter((each) => each !== 'any')) {
        await client.list({ status, limit: '10' });
        await client.count({ status });
      }
      for (const financial_status of financialStatuses) await client.list({ ...ten, financial_status });
      for (const fulfillment_status of fulfillmentStatuses) await client.list({ ...ten, fulfillment_status });
      await client.list({ ...ten, ...story.sorted('updatedAt', 'desc') });
      await client.list({ ...ten, ...story.fields('id', 'name', 'createdAt') });
      const [first] = oldest.orders;
      if (typeof first?.id === 'string') await client.list({ ...ten, since_id: first.id });
    },
  ),
  scenario(
    'the shop answers, and shows one of its orders',
    { areas: ['ops', 'list', 'field', 'money', 'rate'], profiles: ['smoke', 'read-only'] },
    async ({ client, everything }) => {
      const page = await client.list({ ...everything, limit: '1' });
      const [order] = page.orders;
      if (typeof order?.id === 'string') await client.read(order.id);
      await client.count(everything);
    },
  ),
  scenario(
    'windows over the orders that are there agree with one another',
    { areas, profiles: ['read-only'] },
    tellWindows,
  ),
  scenario(walk, { areas, profiles: ['read-only'] }, (story) => walkOrders(story, walk)),
];
