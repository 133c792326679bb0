import { describe, expect, it } from 'vitest';
import { cleanUpRun } from '../../../suites/clean-up/clean-up-run.ts';
import { whileItCan } from '../../../suites/clean-up/while-it-can.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { isAtRest, openRun, startBusyShop } from './busy-shop.ts';
import { create } from './clean.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

describe('where nothing more can be written', () => {
  it('undoes every order all the same, and says what kept it from being written', async () => {
    const shop = await startBusyShop();
    const opened = await openRun(shop);
    const ids = [await create(opened), await create(opened)];
    const { record, unwritten } = await cleanUpRun({
      run: opened.record,
      credentials: { token: shop.tokens.write },
      ledgerFile: opened.ledgerFile,
      sent: 2,
      settleMs: 0,
      timing: fakeTiming(),
      recorder: {
        record: () => {
          throw full;
        },
      },
    });
    expect(record).toMatchObject({ created: 2, undone: 2, leaks: [] });
    expect(unwritten).toEqual({ cause: full });
    const orders = await shop.orders();
    for (const id of ids) expect(isAtRest(orders.get(id))).toBe(true);
  });

  it('writes nothing behind what could be written in part only', () => {
    const written: string[] = [];
    const writing = whileItCan();
    const write = writing.around((line: string) => {
      if (line === 'b') throw full;
      written.push(line);
    });
    for (const line of ['a', 'b', 'c']) write(line);
    expect(written).toEqual(['a']);
    expect(writing.failure()).toEqual({ cause: full });
  });
});
