import type { Order } from '../../spec/order/order.ts';
import { refundByCancellation } from './refund-by-cancellation.ts';
import { scenario, type Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** Characters that text loses where it is escaped, trimmed or quoted once too often or too seldom. */
const awkward = 'dòng 1\ndòng 2 \\ "trích" \'đơn\' <b>&amp;</b> 100% %20 {{x}} ${y} ; -- \t …';

/** A letter written apart from its marks: the same to a reader, other bytes to a shop. */
const decomposed = 'khách quý'.normalize('NFD');

const full = { profiles: ['full'], needs: ['write'] } as const;

export const hardValues: readonly Scenario[] = [
  scenario(
    'text keeps every character',
    { areas: ['create', 'field'], profiles: ['core', 'full'], needs: ['write'] },
    async (story) => {
      await story.newOrder({
        lineItems: [1, 2, 3, 4, 5].map((place) => ({
          title: `${story.prefix} ${place} ${awkward}`,
          price: `${place}000`,
          quantity: place + 4,
          sku: `${story.prefix}-${place}`,
          properties: [{ name: 'khắc tên', value: `${story.prefix} Lan` }],
        })),
        note: `${story.prefix} ${awkward} ${'dài '.repeat(120)}hết`,
        noteAttributes: [{ name: 'ghi chú %', value: awkward }],
        taxLines: [{ title: 'VAT', rate: '0.1', price: story.money('636.3636') }],
        taxesIncluded: true,
      });
    },
  ),
  scenario(
    'tags that contain others, and letters apart from their marks',
    { areas: ['tags'], ...full, uses: ['addOrderTags', 'deleteOrderTags'] },
    async (story) => {
      const { id } = await story.newOrder({ lineItems: [story.line()], tags: ['vip2', decomposed] });
      await story.after(story.client.addTags(id, ['vip']));
      await story.after(story.client.deleteTags(id, [decomposed]));
      await story.after(story.client.deleteTags(id, ['not-there']));
    },
  ),
  scenario('a note is written twice, and emptied', { areas: ['update'], ...full }, async (story) => {
    const { id } = await story.newOrder({ lineItems: [story.line()], note: `${story.prefix} đầu` });
    const note = `${story.prefix} hai lần`;
    await story.after(story.client.update(id, { note }));
    await story.after(story.client.update(id, { note }));
    await story.after(story.client.update(id, { note: '' }));
  }),
  scenario(
    'pieces of several lines are refunded',
    { areas: ['cancel', 'qty', 'money'], ...full, where: refundByCancellation },
    async (story) => {
      const line = { title: `${story.prefix} Cốc`, price: '90000', quantity: 3 };
      const { id, order } = await story.newOrder({
        lineItems: [line, { ...line, title: `${line.title} lớn` }],
        financialStatus: 'paid',
        transactions: [{ kind: 'capture', amount: '540000' }],
      });
      const refundLineItems = (order.lineItems ?? []).flatMap((item, index) =>
        typeof item.id === 'string' ? [{ lineItemId: item.id, quantity: index + 1 }] : [],
      );
      const refund = { refundLineItems, transactions: [{ kind: 'refund', amount: '270000' }] };
      await story.after(story.client.cancel(id, { reason: 'inventory', refund }));
    },
  ),
  scenario('a window of creation is not one of changes', { areas: ['list'], ...full }, async (story) => {
    const page = await story.client.list({
      ...story.everything,
      limit: '50',
      ...story.sorted('createdAt', 'asc'),
    });
    const between = page.orders.flatMap(halfway)[0];
    if (between === undefined) return;
    await listAround(story, between);
  }),
];

interface Halfway {
  readonly id: string;
  readonly time: string;
}

/** The middle between creation and last change of an order, where they lie well apart. */
function halfway({ id, createdAt, updatedAt }: Order): readonly Halfway[] {
  const from = Date.parse(createdAt ?? '');
  const to = Date.parse(updatedAt ?? '');
  if (typeof id !== 'string' || !(to - from > 10_000)) return [];
  return [{ id, time: new Date((from + to) / 2).toISOString() }];
}

async function listAround(story: Story, { id, time }: Halfway): Promise<void> {
  const one = { ids: id, ...story.everything, limit: '2' };
  await story.client.list({ ...one, [story.bound('createdAt', 'min')]: time });
  await story.client.list({ ...one, [story.bound('updatedAt', 'max')]: time });
}
