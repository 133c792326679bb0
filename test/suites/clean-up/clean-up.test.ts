import { describe, expect, it } from 'vitest';
import { buildRunContext } from '../../../suites/engine/build-run-context.ts';
import { tellAll } from '../../../suites/engine/tell-all.ts';
import { openLedger } from '../../../suites/ledger/ledger-file.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { isAtRest, openRun, startBusyShop, type OpenedRun } from './busy-shop.ts';
import { clean, create } from './clean.ts';
import { answeredWith, isList, isStep, meddling } from './meddling.ts';

/** What was sent from an exchange on, in short. */
function sentFrom({ exchanges }: OpenedRun, from: number): readonly string[] {
  return exchanges.slice(from).map(({ request: { method, url } }) => `${method} ${url.replace(/\?.*/, '')}`);
}

function steps(id: string | undefined, ...names: readonly string[]): readonly string[] {
  return [
    ...names.map((name) => `POST /orders/${String(id)}/${name}.json`),
    `GET /orders/${String(id)}.json`,
  ];
}

const total = (waits: readonly number[]): number => waits.reduce((sum, each) => sum + each, 0);

describe('the clean-up of a run', () => {
  it('undoes every order that a whole run created, and leaves those of others as they were', async () => {
    const shop = await startBusyShop();
    const before = await shop.orders();
    const opened = await openRun(shop);
    const { record: run, ledgerFile } = opened;
    const credentials = { token: shop.tokens.write };
    await tellAll(
      buildRunContext({ run, credentials, variants: shop.variants, ledgerFile }, { sent: 0, judge: false }),
    );
    const ledger = openLedger(ledgerFile);
    const again = await openRun(shop, { ledger });
    const result = await clean(again);
    const after = await shop.orders();
    const ours = [...after.values()].filter(({ id }) => !before.has(String(id)));
    const all = { created: ours.length, undone: ours.length };
    expect(ours.length).toBeGreaterThan(20);
    expect(result).toEqual({ type: 'clean-up', end: 'undone', ...all, leaks: [] });
    expect(ours.filter((order) => !isAtRest(order))).toEqual([]);
    for (const [id, order] of before) expect(after.get(id)).toEqual(order);
    expect(openLedger(ledgerFile).isSettled).toBe(true);
  });

  it('sends only what an order still needs, the last order first, and reads each', async () => {
    const shop = await startBusyShop();
    const opened = await openRun(shop);
    const [a, b, c] = [await create(opened), await create(opened), await create(opened)];
    await opened.client.cancel(b, {});
    await opened.client.closeOrder(c);
    const from = opened.exchanges.length;
    await clean(opened);
    expect(sentFrom(opened, from)).toEqual([
      'GET /orders.json',
      ...steps(c, 'cancel', 'tags'),
      ...steps(b, 'close', 'tags'),
      ...steps(a, 'cancel', 'close', 'tags'),
    ]);
    const sent = opened.exchanges.slice(from);
    expect(new Set(sent.map(({ scenario, intent }) => `${scenario}/${intent}`))).toEqual(
      new Set(['clean-up/clean-up']),
    );
    expect(sent.find(({ operation }) => operation === 'cancelOrder')?.request.body).toBe(
      '{"reason":"other"}',
    );
  });

  it('asks nothing where nothing was created', async () => {
    const opened = await openRun(await startBusyShop());
    expect(await clean(opened)).toMatchObject({ created: 0, undone: 0, leaks: [] });
    expect(opened.exchanges).toEqual([]);
  });

  it('is done again by whoever opens the ledger after it broke off, from where it broke off', async () => {
    const shop = await startBusyShop();
    let cancelled = 0;
    const transport = meddling((request) => {
      cancelled += isStep(request, 'cancel') ? 1 : 0;
      if (cancelled > 2) throw new Error('the process was ended');
      return undefined;
    });
    const opened = await openRun(shop, { transport });
    for (let nth = 0; nth < 4; nth += 1) await create(opened);
    await clean(opened);
    const ledger = openLedger(opened.ledgerFile);
    expect(ledger.open).toHaveLength(2);
    expect(await clean(await openRun(shop, { ledger }))).toMatchObject({ created: 4, undone: 4, leaks: [] });
  });
});

describe('an order that is shown late', () => {
  it('is waited for where its fate is not known, no longer than the shop may take', async () => {
    const opened = await openRun(await startBusyShop());
    opened.ledger.intend();
    const timing = fakeTiming();
    expect(await clean(opened, { settleMs: 5000, timing })).toMatchObject({ created: 0, leaks: [] });
    expect(total(timing.waits)).toBeGreaterThan(4000);
    expect(total(timing.waits)).toBeLessThanOrEqual(5000);
    expect(opened.ledger.isSettled).toBe(true);
  });

  it('is read again where its undoing was accepted and does not show', async () => {
    const stale = new Map<string, string>();
    const transport = meddling((request) => {
      const { method, url } = request;
      const old = stale.get(url);
      if (method !== 'GET' || isList(request)) return undefined;
      if (old === undefined) return undefined;
      stale.delete(url);
      return Promise.resolve({ status: 200, headers: {}, body: old });
    });
    const opened = await openRun(await startBusyShop(), { transport });
    for (let nth = 0; nth < 2; nth += 1) {
      const id = await create(opened);
      const { record } = await opened.client.read(id);
      stale.set(`${opened.record.target}${record.request.url}`, record.response?.body ?? '');
    }
    const timing = fakeTiming();
    expect(await clean(opened, { settleMs: 5000, timing })).toMatchObject({ undone: 2, leaks: [] });
    expect(timing.waits).toHaveLength(1);
  });
});

describe('an order that cannot be undone in the first way', () => {
  it('is opened where a closed one cannot be cancelled', async () => {
    const shop = await startBusyShop();
    let closed = true;
    const transport = meddling((request) => {
      if (isStep(request, 'open')) closed = false;
      return closed && isStep(request, 'cancel') ? answeredWith(422, Promise.resolve(refusal)) : undefined;
    });
    const opened = await openRun(shop, { transport });
    const id = await create(opened);
    await opened.client.closeOrder(id);
    const from = opened.exchanges.length;
    expect(await clean(opened)).toMatchObject({ undone: 1, leaks: [] });
    expect(sentFrom(opened, from)).toEqual([
      'GET /orders.json',
      ...steps(id, 'cancel'),
      `GET /orders/${id}.json`,
      ...steps(id, 'open', 'cancel', 'close', 'tags'),
    ]);
    expect(isAtRest((await shop.orders()).get(id))).toBe(true);
  });

  it('is at rest though the shop refuses to close what is cancelled', async () => {
    const transport = meddling((request) =>
      isStep(request, 'close') ? answeredWith(422, Promise.resolve(refusal)) : undefined,
    );
    const opened = await openRun(await startBusyShop(), { transport });
    await create(opened);
    expect(await clean(opened)).toMatchObject({ undone: 1, leaks: [] });
  });
});

describe('a leak', () => {
  it.each([
    ['cancelled', 'cancel', 422, 'cancelOrder was answered with 422'],
    ['cancelled for want of a working shop', 'cancel', 500, 'cancelOrder was answered with 500'],
    ['closed for want of a working shop', 'close', 500, 'closeOrder was answered with 500'],
    ['tagged for want of a working shop', 'tags', 500, 'addOrderTags was answered with 500'],
  ])('is an order that cannot be %s', async (_, step, status, why) => {
    const transport = meddling((request) =>
      isStep(request, step) ? answeredWith(status, Promise.resolve(refusal)) : undefined,
    );
    const opened = await openRun(await startBusyShop(), { transport });
    const id = await create(opened);
    const result = await clean(opened);
    expect(result).toMatchObject({
      created: 1,
      undone: 0,
      leaks: [{ orderId: id, key: '20250701T083000-1f2e3d/1' }],
    });
    expect(result.leaks[0]?.why).toMatch(why);
    expect(openLedger(opened.ledgerFile).open).toEqual([id]);
  });

  it('is an order that does not show that it was undone', async () => {
    const transport = meddling((request) =>
      isStep(request, 'cancel')
        ? Promise.resolve({ status: 200, headers: {}, body: '{"order":{}}' })
        : undefined,
    );
    const opened = await openRun(await startBusyShop(), { transport });
    await create(opened);
    const [leak] = (await clean(opened)).leaks;
    expect(leak?.why).toBe('the shop accepted that it be undone, and does not show it');
  });

  it('is an order that does not say it is ours: it may be somebody else’s, and is left alone', async () => {
    const shop = await startBusyShop();
    const [theirs = ''] = (await shop.orders()).keys();
    const before = (await shop.orders()).get(theirs);
    const opened = await openRun(shop);
    opened.ledger.write({ type: 'created', key: opened.ledger.intend(), orderId: theirs });
    expect((await clean(opened)).leaks).toEqual([
      {
        orderId: theirs,
        key: '20250701T083000-1f2e3d/1',
        why: 'it does not carry the marks of the run, and was left alone: look at it by hand',
      },
    ]);
    expect((await shop.orders()).get(theirs)).toEqual(before);
  });

  it('is every order of a shop that is gone, and every creation of unknown fate', async () => {
    const shop = await startBusyShop();
    const opened = await openRun(shop);
    const ids = [await create(opened), await create(opened)];
    opened.ledger.write({ type: 'unknown', key: opened.ledger.intend(), why: 'the connection was reset' });
    await shop.close();
    const { undone, leaks } = await clean(opened);
    expect([undone, leaks.map(({ orderId, key }) => [orderId, key])]).toEqual([
      0,
      [
        [ids[1], '20250701T083000-1f2e3d/2'],
        [ids[0], '20250701T083000-1f2e3d/1'],
        [null, '20250701T083000-1f2e3d/3'],
      ],
    ]);
    expect(leaks.map(({ why }) => why)).toEqual(
      leaks.map(() => expect.stringContaining('refused') as unknown),
    );
  });
});

const refusal = { status: 422, headers: {}, body: '' };
