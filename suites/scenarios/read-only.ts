import { scenario, type Scenario } from './scenario.ts';

export const readOnly: readonly Scenario[] = [
  scenario(
    'the orders that are there are listed, read and counted',
    { areas: ['ops', 'list', 'count', 'field', 'money', 'qty', 'life', 'rate'], profiles: ['read-only'] },
    async (story) => {
      const { client } = story;
      const [newest, oldest] = [
        await client.list({ status: 'any', limit: '10', order: 'created_at desc' }),
        await client.list({ status: 'any', limit: '10', order: 'created_at asc' }),
      ];
      for (const { id } of newest.orders.slice(0, 5)) if (typeof id === 'string') await client.read(id);
      for (const status of ['open', 'closed', 'cancelled']) {
        await client.list({ status, limit: '10' });
        await client.count({ status });
      }
      for (const financial_status of [
        'pending',
        'paid',
        'partially_paid',
        'refunded',
        'voided',
        'partially_refunded',
      ]) {
        await client.list({ status: 'any', limit: '10', financial_status });
      }
      for (const fulfillment_status of ['unshipped', 'shipped', 'partial']) {
        await client.list({ status: 'any', limit: '10', fulfillment_status });
      }
      await client.list({ status: 'any', limit: '10', order: 'updated_at desc' });
      await client.list({ status: 'any', limit: '10', fields: 'id,name,created_at' });
      const [first] = oldest.orders;
      if (typeof first?.id === 'string')
        await client.list({ status: 'any', limit: '10', since_id: first.id });
    },
  ),
  scenario(
    'the shop answers, and shows one of its orders',
    { areas: ['ops', 'list', 'field', 'money', 'rate'], profiles: ['smoke', 'read-only'] },
    async ({ client }) => {
      const page = await client.list({ status: 'any', limit: '1' });
      const [order] = page.orders;
      if (typeof order?.id === 'string') await client.read(order.id);
      await client.count({ status: 'any' });
    },
  ),
];
