import { describe, expect, it } from 'vitest';
import { Pace } from '../../../suites/client/pace.ts';
import { fakeTiming, type FakeTiming } from './fake-timing.ts';

const rate = { size: 80, leakPerSecond: 4 };
const header = 'x-call-limit';

function sharedPace(timing: FakeTiming, { shards, headroom, sent }: Record<string, number>): Pace {
  return new Pace({ rate, header, timing, shards, headroom, ...(sent === undefined ? {} : { sent }) });
}

const say = (used: number) => ({ status: 200, headers: { [header]: `${used}/80` } });

/** Sends calls one after the other to a bucket that nobody else uses; when each went out, in milliseconds. */
async function send(pace: Pace, calls: number, timing: FakeTiming): Promise<readonly number[]> {
  const at: number[] = [];
  for (let sent = 1; sent <= calls; sent += 1) {
    await pace.admit();
    at.push(timing.now());
    pace.note(say(Math.min(60, sent)));
  }
  return at;
}

describe('a share of the rate', () => {
  it('is the n-th part of the bucket less what is left to others, and the n-th part of what leaks', async () => {
    const timing = fakeTiming();
    const at = await send(sharedPace(timing, { shards: 4, headroom: 8 }), 22, timing);
    expect(at.filter((time) => time === 0)).toHaveLength(18);
    expect(at.slice(18)).toEqual([1000, 2000, 3000, 4000]);
  });

  it('of one shard is the whole', async () => {
    const timing = fakeTiming();
    const at = await send(sharedPace(timing, { shards: 1, headroom: 8 }), 22, timing);
    expect(at.every((time) => time === 0)).toBe(true);
  });

  it('is used up by what the run sent before, as the clean-up of a shard follows at once', async () => {
    const timing = fakeTiming();
    const pace = sharedPace(timing, { shards: 4, headroom: 8, sent: 100 });
    await pace.admit();
    pace.note(say(60));
    await pace.admit();
    expect(timing.now()).toBe(1000);
  });

  it('keeps nobody waiting while the shop says that the bucket is all but empty', async () => {
    const timing = fakeTiming();
    const pace = sharedPace(timing, { shards: 4 });
    for (let sent = 0; sent < 200; sent += 1) {
      await pace.admit();
      pace.note(say(1));
    }
    expect(timing.waits).toEqual([]);
  });

  it('lets more shards than there is room for have a call each', async () => {
    const timing = fakeTiming();
    const pace = sharedPace(timing, { shards: 50, headroom: 70 });
    await pace.admit();
    pace.note(say(10));
    await pace.admit();
    expect(timing.now()).toBeGreaterThan(0);
  });

  it('fills no bucket together with the others, and wastes little of it', async () => {
    const timing = fakeTiming();
    const shards = 4;
    const paces = Array.from({ length: shards }, () => sharedPace(timing, { shards }));
    let level = 0;
    let at = timing.now();
    const statuses: number[] = [];
    for (let call = 0; call < 400; call += 1) {
      const pace = paces[call % shards];
      if (pace === undefined) continue;
      await pace.admit();
      level = Math.max(0, level - ((timing.now() - at) / 1000) * rate.leakPerSecond);
      at = timing.now();
      statuses.push(level + 1 <= rate.size ? 200 : 429);
      if (level + 1 <= rate.size) level += 1;
      pace.note(say(Math.ceil(level)));
    }
    expect(statuses).not.toContain(429);
    expect(timing.now()).toBeLessThan(((400 - 72) / 4) * 1000 * 1.2);
  });
});
