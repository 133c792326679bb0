import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { scenario, type Scenario } from '../scenarios/scenario.ts';
import type { Story } from '../scenarios/story.ts';

/** The area that all its steps are told for. */
export const portabilityArea = 'portability';

/** The steps by which their exchanges are found again. */
export type StepName =
  | 'create'
  | 'create bare'
  | 'confirm'
  | 'update'
  | 'close'
  | 'cancel'
  | 'tags'
  | 'assign'
  | 'delete'
  | 'list'
  | 'refuse';

function step(
  name: StepName,
  tell: (story: Story) => Promise<unknown>,
  more: Pick<Scenario, 'uses'> | object = {},
): Scenario {
  return scenario(
    name,
    { areas: [portabilityArea], profiles: ['core'], needs: ['write'], ...more },
    async (story) => void (await tell(story)),
  );
}

/** All that both platforms can say of a new order. */
function richOrder({ namespace, decimals }: Story): OrderDraft {
  const cents = decimals === 0 ? '' : '.5';
  return {
    email: 'order.conformance@example.com',
    note: `${namespace} ghi chú`,
    noteAttributes: [{ name: 'màu', value: 'đỏ' }],
    lineItems: [{ title: `${namespace} Áo`, price: `120000${cents}`, quantity: 2, grams: '300' }],
    discountCodes: [{ code: 'KM', amount: '20000' }],
    shippingLines: [{ code: 'GHN', title: 'Giao nhanh', price: '15000' }],
    taxLines: [{ title: 'VAT', rate: '0.1', price: '22000' }],
    shippingAddress: { firstName: 'A', lastName: 'Nguyễn', address1: '1 Lê Lợi', country: 'Vietnam' },
  };
}

/** The same abstract program for every platform: small steps in neutral words, told one after the other. */
export const portabilityProgram: readonly Scenario[] = [
  step('create', (story) => story.newOrder(richOrder(story))),
  step('create bare', (story) => story.newOrder({ lineItems: [ownLine(story)] })),
  step(
    'confirm',
    onNewOrder(({ client }, id) => client.confirm(id)),
    { uses: ['confirmOrder'] },
  ),
  step(
    'update',
    onNewOrder(({ client, namespace }, id) => client.update(id, { note: `${namespace} mới` })),
  ),
  step('close', async (story) => {
    const { id } = await story.newOrder({ lineItems: [ownLine(story)] });
    await story.after(story.client.closeOrder(id));
    await story.client.closeOrder(id, { intent: 'repeat' });
    await story.after(story.client.openOrder(id));
  }),
  step('cancel', async (story) => {
    const { id } = await story.newOrder({ lineItems: [ownLine(story)] });
    await story.after(story.client.cancel(id, {}));
    await story.client.cancel(id, { reason: 'customer' }, { intent: 'repeat' });
    await story.client.update(id, { note: 'cancelled' }, { intent: 'unsaid' });
  }),
  step('tags', addAndDeleteTags, { uses: ['addOrderTags', 'deleteOrderTags'] }),
  step('assign', assignOne, { uses: ['assignOrder'], needs: ['write', 'assign'] }),
  step('delete', (story) => deleteOne(story), { uses: ['deleteOrder'] }),
  step('list', async (story) => {
    const { client, everything, dialect } = story;
    await client.list({});
    await client.list({ ...everything, limit: '3' });
    await client.list({ ...everything, limit: String(dialect.lists.maxLimit * 5) }, { intent: 'over-limit' });
    await client.list({ status: 'any', limit: '3' });
    await client.count(everything);
  }),
  step('refuse', async ({ client, dialect, everything }) => {
    await client.read(dialect.unknownId, { intent: 'unknown-order' });
    await client.list(everything, { intent: 'no-credentials', as: 'nobody' });
    await client.list(everything, { intent: 'wrong-credentials', as: 'wrong' });
    await client.create({}, { intent: 'malformed-body', rawBody: '{"order": {"note": "half a bo' });
  }),
];

function ownLine({ namespace }: Story): { title: string; price: string; quantity: number } {
  return { title: `${namespace} Khăn`, price: '50000', quantity: 1 };
}

function onNewOrder(write: (story: Story, id: string) => ReturnType<Story['client']['read']>) {
  return async (story: Story): Promise<void> => {
    const { id } = await story.newOrder({ lineItems: [ownLine(story)] });
    await story.after(write(story, id));
  };
}

async function addAndDeleteTags(story: Story): Promise<void> {
  const { id } = await story.newOrder({ lineItems: [ownLine(story)] });
  await story.after(story.client.addTags(id, ['a1', 'a2']));
  await story.after(story.client.deleteTags(id, ['a1']));
}

async function assignOne(story: Story): Promise<void> {
  const { id, order } = await story.newOrder({ lineItems: [ownLine(story)] });
  await story.client.assign(id, { userId: order.userId ?? '0', locationId: order.locationId ?? '0' });
}

async function deleteOne(story: Story): Promise<void> {
  const { id } = await story.newOrder({ lineItems: [ownLine(story)] });
  await story.client.deleteOrder(id);
  await story.client.read(id, { intent: 'unknown-order' });
}
