import { describe, expect, it } from 'vitest';
import type { Transport } from '../../../suites/client/transport.ts';
import { draft, openRun, startBusyShop, type BusyShop, type OpenedRun } from './busy-shop.ts';
import { clean } from './clean.ts';
import { answeredWith, meddling } from './meddling.ts';

interface Opened extends OpenedRun {
  readonly shop: BusyShop;
  readonly ids: readonly string[];
}

/** Three orders: one open, one closed, one cancelled. */
async function open(transport?: Transport): Promise<Opened> {
  const shop = await startBusyShop({ platform: 'sapo' });
  const opened = await openRun(shop, {
    run: { platform: 'sapo' },
    ...(transport === undefined ? {} : { transport }),
  });
  const ids: string[] = [];
  for (let nth = 0; nth < 3; nth += 1) ids.push((await opened.client.create(draft)).orders[0]?.id ?? '');
  await opened.client.closeOrder(ids[1] ?? '');
  await opened.client.cancel(ids[2] ?? '', { reason: 'customer' });
  return { ...opened, shop, ids };
}

describe('where orders can be deleted', () => {
  it('the clean-up deletes them, whatever became of them, and sees that they are gone', async () => {
    const opened = await open();
    const from = opened.exchanges.length;
    expect(await clean(opened)).toMatchObject({ created: 3, undone: 3, leaks: [] });
    const after = await opened.shop.orders();
    expect(opened.ids.filter((id) => after.has(id))).toEqual([]);
    expect(
      opened.exchanges.slice(from).map(({ operation, response }) => [operation, response?.status]),
    ).toEqual([
      ['listOrders', 200],
      ['listOrders', 200],
      ['listOrders', 200],
      ...[1, 2, 3].flatMap(() => [
        ['deleteOrder', 200],
        ['getOrder', 404],
      ]),
    ]);
  });

  it('the clean-up cancels and closes what the shop does not let it delete', async () => {
    const forbidden = { status: 403, headers: {}, body: '' };
    const transport = meddling(({ method }) =>
      method === 'DELETE' ? answeredWith(403, Promise.resolve(forbidden)) : undefined,
    );
    const opened = await open(transport);
    const { undone, leaks } = await clean(opened);
    expect([undone, leaks]).toEqual([3, []]);
    const after = await opened.shop.orders();
    const statuses = opened.ids.map((id) => after.get(id)?.['cancelled_on'] ?? null);
    expect(statuses.includes(null)).toBe(false);
  });

  it('the clean-up takes what is already gone for undone', async () => {
    const opened = await open();
    await opened.client.deleteOrder(opened.ids[0] ?? '');
    expect(await clean(opened)).toMatchObject({ created: 3, undone: 3, leaks: [] });
  });
});
