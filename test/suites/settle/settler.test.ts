import { beforeAll, describe, expect, it } from 'vitest';
import { dialectOf } from '../../../spec/dialects.ts';
import { openExchange, type Exchange } from '../../../suites/evidence/exchange.ts';
import type { Law } from '../../../suites/judge-run.ts';
import { loadLaw } from '../../../suites/load-law.ts';
import { Settler } from '../../../suites/settle/settler.ts';
import { fakeTiming, type FakeTiming } from '../client/fake-timing.ts';
import { run } from '../kit/evidence.ts';
import { created, moved, read, tagged, type Sent } from '../kit/exchanges.ts';
import { order } from '../kit/wire.ts';

const closed = order({ closed_at: '2025-01-02T03:00:05.000Z', closed_status: 'closed' });
const settleMs = 5000;
let law: Law;

beforeAll(async () => {
  law = await loadLaw('haravan', { only: 'HRV-ORD-*' });
});

/** A shop that answers readings of one order one after the other, and the settler that is told of all of them. */
class Shop {
  readonly timing: FakeTiming = fakeTiming();
  readonly settler = new Settler({ run: run({ settleMs }), law, settleMs, timing: this.timing });
  readonly sent: Exchange[] = [];

  send(sent: Sent): Exchange {
    const id = `x${String(this.sent.length + 1).padStart(4, '0')}`;
    const exchange = openExchange({ ...sent, id }, this.sent.length, dialectOf('haravan'));
    this.sent.push(exchange);
    this.settler.note(exchange);
    return exchange;
  }

  /** Reads, and settles what is read. Answers with how many readings it took. */
  async look(...readings: readonly Sent[]): Promise<number> {
    const before = this.sent.length;
    let nth = 0;
    const next = (): Sent => readings[Math.min(nth, readings.length - 1)] ?? read(order());
    const first = this.send(next());
    await this.settler.settle(first, (settles) => {
      nth += 1;
      return Promise.resolve(this.send({ ...next(), settles }));
    });
    return this.sent.length - before;
  }
}

function shopWithOrder(): Shop {
  const shop = new Shop();
  shop.send(created({}, order()));
  shop.send(read(order()));
  return shop;
}

describe('a shop that shows everything at once', () => {
  it('is asked once', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    expect(await shop.look(read(closed))).toBe(1);
    expect(shop.timing.waits).toEqual([]);
  });

  it('is not waited for after a write that leaves open what is to be seen', async () => {
    const shop = shopWithOrder();
    shop.send({ ...tagged('addOrderTags', { sent: 'VIP', answered: 'VIP' }), intent: 'unsaid' });
    await shop.settler.beforeLooking('1001');
    expect(shop.timing.waits).toEqual([]);
  });
});

describe('a shop that shows late what was written', () => {
  it('is asked again, with growing waits, until what it shows is right', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    expect(await shop.look(read(order()), read(order()), read(closed))).toBe(3);
    const [first = 0, second = 0] = shop.timing.waits;
    expect(shop.timing.waits).toHaveLength(2);
    expect(second).toBe(2 * first);
  });

  it('is asked again for an order that is not there yet', async () => {
    const shop = new Shop();
    shop.send(created({}, order()));
    expect(await shop.look(read(order(), { status: 404 }), read(order()))).toBe(2);
  });

  it('names in each reading the one that it is asked in place of', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    await shop.look(read(order()), read(order()), read(closed));
    expect(shop.sent.map(({ record }) => record.settles ?? null)).toEqual([
      null,
      null,
      null,
      null,
      'x0004',
      'x0005',
    ]);
  });

  it('is from then on waited for after a write that leaves open what is to be seen', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    await shop.look(read(order()), read(closed));
    shop.send({ ...tagged('addOrderTags', { sent: 'VIP', answered: 'VIP' }), intent: 'unsaid' });
    const before = shop.timing.now();
    await shop.settler.beforeLooking('1001');
    expect(shop.timing.now() - before).toBeGreaterThanOrEqual(settleMs);
  });

  it('is left in peace before a list until everything written has had its time', async () => {
    const shop = shopWithOrder();
    shop.timing.pass(1000);
    await shop.settler.rest();
    expect(shop.timing.now()).toBeGreaterThanOrEqual(settleMs);
    const rested = shop.timing.waits.length;
    await shop.settler.rest();
    expect(shop.timing.waits).toHaveLength(rested);
  });
});

describe('a shop that stays wrong', () => {
  it('is asked for as long as it has time, and no longer', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    await shop.look(read(order()));
    const waited = shop.timing.waits.reduce((sum, each) => sum + each, 0);
    expect(waited).toBeCloseTo(settleMs);
  });

  it('is not waited for a second time for the same requirement', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    await shop.look(read(order()));
    shop.send(moved('closeOrder', closed));
    expect(await shop.look(read(order()))).toBe(1);
  });

  it('is not asked again once its time is over', async () => {
    const shop = shopWithOrder();
    shop.send(moved('closeOrder', closed));
    shop.timing.pass(settleMs);
    expect(await shop.look(read(order()))).toBe(1);
  });
});
