import { describe, expect, it } from 'vitest';
import { NetworkError } from '../../../suites/client/network-error.ts';
import { draft, openRun, startBusyShop } from './busy-shop.ts';
import { clean, create } from './clean.ts';
import { answeredWith, isCreation, isList, isStep, lost, meddling } from './meddling.ts';

describe('the clean-up of creations whose answer was lost', () => {
  it('takes up what the ledger does not know: orders of lost answers, of refusals, and made twice', async () => {
    const shop = await startBusyShop();
    let nth = 0;
    let down = true;
    const transport = meddling((request, send) => {
      if (down && isList(request)) return answeredWith(500, send(request));
      if (!isCreation(request)) return undefined;
      nth += 1;
      if (nth === 1) return lost(send(request));
      if (nth === 2) return answeredWith(422, send(request));
      return send(request).then(() => send(request));
    });
    const opened = await openRun(shop, { transport });
    const before = (await shop.orders()).size;
    await expect(opened.client.create(draft)).rejects.toThrow('the connection was reset');
    expect((await opened.client.create(draft)).status).toBe(422);
    expect((await opened.client.create(draft)).status).toBe(201);
    expect([opened.ledger.created, (await shop.orders()).size - before]).toEqual([1, 4]);
    down = false;
    expect(await clean(opened)).toMatchObject({ created: 4, undone: 4, leaks: [] });
  });

  it('looks once more for what was given up as lost: the shop may carry it out while the others are undone', async () => {
    const shop = await startBusyShop();
    let late: (() => Promise<unknown>) | undefined;
    const transport = meddling((request, send) => {
      if (isCreation(request) && late === undefined) {
        late = () => send(request);
        return Promise.reject(new NetworkError('timeout', 'no answer came'));
      }
      if (!isStep(request, 'cancel') || late === undefined) return undefined;
      const carryOut = late;
      late = () => Promise.resolve();
      return carryOut().then(() => send(request));
    });
    const opened = await openRun(shop, { transport });
    const id = await create(opened);
    expect([id === '', opened.ledger.created]).toEqual([false, 1]);
    expect(await clean(opened)).toMatchObject({ created: 2, undone: 2, leaks: [] });
  });

  it('reports what was given up as lost where it could not look once more: it may be there, or there twice', async () => {
    const shop = await startBusyShop();
    let creations = 0;
    let down = false;
    const transport = meddling((request, send) => {
      if (down && isList(request))
        return Promise.reject(new NetworkError('reset', 'the connection was reset'));
      if (!isCreation(request)) return undefined;
      creations += 1;
      return creations === 1 ? Promise.reject(new NetworkError('timeout', 'no answer came')) : send(request);
    });
    const opened = await openRun(shop, { transport });
    await create(opened);
    down = true;
    const { created, undone, leaks } = await clean(opened);
    expect([created, undone, leaks.map(({ orderId, key }) => [orderId, key])]).toEqual([
      1,
      1,
      [[null, `${opened.record.runId}/1`]],
    ]);
    expect(leaks[0]?.why).toMatch(/^whether it was created late, or once more, is not known: .*reset/);
  });
});
