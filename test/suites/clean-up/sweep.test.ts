import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RunningShop } from '../../../generators/shop/start-shop.ts';
import { sweep, type SweepOptions, type Swept } from '../../../suites/clean-up/sweep.ts';
import { openLedger } from '../../../suites/ledger/ledger-file.ts';
import { readLedgerFolder } from '../../../suites/ledger/ledger-folder.ts';
import { temporaryFolder } from '../ledger/temporary-folder.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { draft, isAtRest, openRun, startBusyShop, type BusyShop, type OpenedRun } from './busy-shop.ts';

const hourMs = 3_600_000;

/** Sweeps a shop as a process on this machine does after the run’s own has ended. */
function sweepShop(
  shop: RunningShop,
  { folder = temporaryFolder(), ...given }: Partial<SweepOptions> & { readonly folder?: string } = {},
): Promise<Swept> {
  const ended = readLedgerFolder(folder).map((each) => ({ ...each, run: { ...each.run, pid: 2 ** 30 } }));
  return sweep({
    platform: 'haravan',
    target: shop.url,
    credentials: { token: shop.tokens.write },
    ledgers: ended,
    now: new Date(),
    olderThanMs: undefined,
    since: new Date(Date.now() - 24 * hourMs),
    dryRun: false,
    settleMs: 0,
    timing: fakeTiming(),
    ...given,
  });
}

/** Creates orders in a run that then breaks off. */
async function breakOff(
  shop: BusyShop,
  runId: string,
): Promise<OpenedRun & { readonly ids: readonly string[] }> {
  const opened = await openRun(shop, { run: { runId } });
  const ids: string[] = [];
  for (let nth = 0; nth < 2; nth += 1) {
    const { orders } = await opened.client.create(draft);
    ids.push(orders[0]?.id ?? '');
  }
  return { ...opened, ids };
}

/** The id of a run that began so long ago. */
function runIdOf(agoMs: number, end = 'abcdef'): string {
  const start = new Date(Date.now() - agoMs).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  return `${start}-${end}`;
}

async function restingOf(shop: BusyShop, ids: readonly string[]): Promise<readonly boolean[]> {
  const orders = await shop.orders();
  return ids.map((id) => isAtRest(orders.get(id)));
}

describe('a sweep', () => {
  it('undoes by the ledger what a run left, and notes it there', async () => {
    const shop = await startBusyShop();
    const left = await breakOff(shop, runIdOf(0));
    const lost = left.ledger.intend();
    const swept = await sweepShop(shop, { folder: left.folder });
    expect(swept.undoings.map(({ orderId, how }) => [orderId, how])).toEqual(
      left.ids.toReversed().map((id) => [id, 'cancelled, closed, tagged oc-swept']),
    );
    expect(swept.missing).toEqual([{ runId: left.record.runId, key: lost }]);
    expect(await restingOf(shop, left.ids)).toEqual([true, true]);
    expect(openLedger(left.ledgerFile).isSettled).toBe(true);
    expect((await sweepShop(shop, { folder: left.folder })).leftovers).toEqual([]);
  });

  it('undoes an order that the shop made after its run had ended and its ledger was settled', async () => {
    const shop = await startBusyShop();
    const left = await breakOff(shop, runIdOf(0));
    await sweepShop(shop, { folder: left.folder });
    expect(openLedger(left.ledgerFile).isSettled).toBe(true);
    const line_items = [{ title: 'Áo sơ mi', price: 120000, quantity: 1 }];
    const made = await shop.ask('/orders.json', {
      order: { line_items, tags: `oc-${left.record.runId}` },
    });
    const { id } = made['order'] as { readonly id: number };
    const swept = await sweepShop(shop, { folder: left.folder });
    expect(swept.undoings.map(({ orderId }) => orderId)).toEqual([String(id)]);
    expect(await restingOf(shop, [String(id)])).toEqual([true]);
    expect(openLedger(left.ledgerFile).has(String(id))).toBe(true);
  });

  it('finds by its key an order whose answer the run did not live to see', async () => {
    const shop = await startBusyShop();
    const { ids, ...left } = await breakOff(shop, runIdOf(0));
    const lines = readFileSync(left.ledgerFile, 'utf8').trimEnd().split('\n');
    const folder = temporaryFolder();
    const dead = await openRun(shop, { folder, run: { runId: left.record.runId } });
    for (const line of lines.slice(1, -1)) {
      const { at: _at, ...fact } = JSON.parse(line) as Parameters<typeof dead.ledger.write>[0] & {
        at: string;
      };
      dead.ledger.write(fact);
    }
    expect([...dead.ledger.unknown.keys()]).toEqual([`${left.record.runId}/2`]);
    const swept = await sweepShop(shop, { folder });
    expect(swept.undoings.map(({ orderId }) => orderId)).toEqual(ids.toReversed());
    expect(await restingOf(shop, ids)).toEqual([true, true]);
  });

  it('finds by the marks of the orders what runs elsewhere left a day ago, and leaves younger ones alone', async () => {
    const shop = await startBusyShop();
    const old = await breakOff(shop, runIdOf(25 * hourMs));
    const young = await breakOff(shop, runIdOf(hourMs));
    const swept = await sweepShop(shop);
    expect(swept.leftovers.map(({ orderId }) => orderId)).toEqual(old.ids.toReversed());
    expect([...swept.leftAlone].map(([why, orders]) => [why, orders.length])).toEqual([
      [expect.stringMatching(/^it began less than 24 h ago.*--older-than 0s/), 2],
    ]);
    expect(await restingOf(shop, [...old.ids, ...young.ids])).toEqual([true, true, false, false]);
    await sweepShop(shop, { olderThanMs: 2 * hourMs });
    expect(await restingOf(shop, young.ids)).toEqual([false, false]);
    await sweepShop(shop, { olderThanMs: 0 });
    expect(await restingOf(shop, young.ids)).toEqual([true, true]);
  });

  it('leaves a run alone that is still going on, by the process that its ledger names', async () => {
    const shop = await startBusyShop();
    const alive = await breakOff(shop, runIdOf(48 * hourMs));
    const swept = await sweepShop(shop, { ledgers: readLedgerFolder(alive.folder) });
    expect([...swept.leftAlone.keys()]).toEqual(['it is still going on']);
    expect(await restingOf(shop, alive.ids)).toEqual([false, false]);
  });

  it('touches nothing that is not ours, whatever it looks like', async () => {
    const shop = await startBusyShop();
    const line_items = [{ title: 'Áo', price: 1, quantity: 1 }];
    const lookalikes = [
      { tags: 'oc-vip, oc-swept' },
      { tags: 'oc-20250701T083000' },
      { tags: 'x-oc-20250701T083000-1f2e3d' },
      { note: 'oc-20250701T083000-1f2e3d' },
      { note_attributes: [{ name: 'order-conformance', value: 'yes' }] },
      { note_attributes: [{ name: 'other', value: '20250701T083000-1f2e3d/1' }] },
    ];
    for (const given of lookalikes) await shop.ask('/orders.json', { order: { line_items, ...given } });
    const before = await shop.orders();
    expect((await sweepShop(shop, { olderThanMs: 0 })).leftovers).toEqual([]);
    expect(await shop.orders()).toEqual(before);
  });

  it('only looks in a dry run: it sends nothing but lists', async () => {
    const shop = await startBusyShop();
    const left = await breakOff(shop, runIdOf(0));
    const before = await shop.orders();
    const text = readFileSync(left.ledgerFile, 'utf8');
    const swept = await sweepShop(shop, { folder: left.folder, dryRun: true });
    expect([swept.leftovers.map(({ orderId }) => orderId), swept.undoings]).toEqual([
      left.ids.toReversed(),
      [],
    ]);
    expect(await shop.orders()).toEqual(before);
    expect(readFileSync(left.ledgerFile, 'utf8')).toBe(text);
  });

  it('turns pages until it has seen every order since then', async () => {
    const shop = await startBusyShop({ existingOrders: 120 });
    const left = await breakOff(shop, runIdOf(25 * hourMs));
    for (let nth = 0; nth < 60; nth += 1)
      await shop.ask('/orders.json', { order: { line_items: [{ title: 'Áo', price: 1, quantity: 1 }] } });
    expect((await sweepShop(shop)).leftovers).toHaveLength(2);
    expect((await sweepShop(shop, { since: new Date(Date.now() + hourMs) })).leftovers).toEqual([]);
    expect(await restingOf(shop, left.ids)).toEqual([true, true]);
  });

  it('says why where the shop cannot be asked', async () => {
    const shop = await startBusyShop();
    const credentials = { token: 'of somebody else' };
    await expect(sweepShop(shop, { credentials })).rejects.toThrow(/orders\.json.* was answered with 401/);
  });
});
