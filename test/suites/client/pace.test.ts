import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pace, type PaceOptions } from '../../../suites/client/pace.ts';
import { fakeTiming, type FakeTiming } from './fake-timing.ts';

const rate = { size: 80, leakPerSecond: 4 };
const header = 'x-call-limit';

function paceOf(timing: FakeTiming, options: PaceOptions = {}): Pace {
  return new Pace({ rate, header, timing, ...options });
}

const answer = (said?: string, status = 200) => ({
  status,
  headers: said === undefined ? {} : { [header]: said },
});

/** A shop's own bucket: pass or fail, told as used/size, rounded up. */
function shopBucket(timing: FakeTiming, { size, leakPerSecond } = rate) {
  let level = 0;
  let at = timing.now();
  return (): { readonly status: number; readonly headers: Record<string, string> } => {
    const now = timing.now();
    level = Math.max(0, level - ((now - at) / 1000) * leakPerSecond);
    at = now;
    const fits = level + 1 <= size;
    if (fits) level += 1;
    return answer(`${String(Math.ceil(level))}/${String(size)}`, fits ? 200 : 429);
  };
}

/** Sends so many calls one after the other; the statuses they were answered with. */
async function send(pace: Pace, calls: number, ask: () => ReturnType<typeof answer>): Promise<number[]> {
  const statuses: number[] = [];
  for (let sent = 0; sent < calls; sent += 1) {
    await pace.admit();
    const answered = ask();
    pace.note(answered);
    statuses.push(answered.status);
  }
  return statuses;
}

const refused = (statuses: readonly number[]): number => statuses.filter((status) => status === 429).length;

describe('the pace of calls', () => {
  it('is full speed where a shop says nothing of its bucket', async () => {
    const timing = fakeTiming();
    await send(paceOf(timing), 500, () => answer());
    expect(timing.waits).toEqual([]);
  });

  it('is full speed where the bucket never fills', async () => {
    const timing = fakeTiming();
    await send(paceOf(timing), 500, () => answer('1/80'));
    expect(timing.waits).toEqual([]);
  });

  it('lets out a few calls at once, the others as fast as the docs say, until the first answer', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    for (let call = 0; call < 7; call += 1) await pace.admit();
    expect(timing.waits).toEqual([250, 250]);
    pace.note(answer());
    await pace.admit();
    expect(timing.waits).toEqual([250, 250]);
  });

  it('keeps a twentieth of the bucket free, and then is what leaks', async () => {
    const timing = fakeTiming();
    const statuses = await send(paceOf(timing), 276, shopBucket(timing));
    expect(refused(statuses)).toBe(0);
    expect(timing.now()).toBe(200 * 250);
  });

  it.each([
    [{ headroom: 0 }, 80],
    [{ headroom: 30 }, 50],
    [{ headroom: 500 }, 1],
  ])('keeps as much free as it is told to: %o', async (options, atOnce) => {
    const timing = fakeTiming();
    const pace = paceOf(timing, options);
    const bucket = shopBucket(timing);
    const statuses = await send(pace, atOnce, bucket);
    expect([refused(statuses), timing.waits]).toEqual([0, []]);
    await send(pace, 1, bucket);
    expect(timing.waits).toEqual([250]);
  });

  it('goes by the size that the shop says, be it another than documented, and keeps at least 4 free', async () => {
    const timing = fakeTiming();
    const bucket = shopBucket(timing, { size: 12, leakPerSecond: 4 });
    const statuses = await send(paceOf(timing), 30, bucket);
    expect([refused(statuses), timing.waits.length]).toEqual([0, 22]);
  });

  it.each([1, 2, 3.5])(
    'meets no refusal though others take %d calls a second all the time',
    async (theirs) => {
      const timing = fakeTiming();
      const bucket = shopBucket(timing);
      let theirsSent = 0;
      const statuses = await send(paceOf(timing), 300, () => {
        for (; theirsSent < (timing.now() / 1000) * theirs; theirsSent += 1) bucket();
        return bucket();
      });
      expect(refused(statuses)).toBe(0);
    },
  );

  it('meets no refusal though a shop leaks slower than the docs say', async () => {
    const timing = fakeTiming();
    const statuses = await send(paceOf(timing), 300, shopBucket(timing, { size: 80, leakPerSecond: 1 }));
    expect(refused(statuses)).toBe(0);
  });

  it('keeps free what others took at once, as they may do it again, and forgets it after a minute', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    await send(pace, 2, () => answer('1/80'));
    await send(pace, 1, () => answer('31/80'));
    await pace.admit();
    pace.note(answer('55/80'));
    await pace.admit();
    expect(timing.waits).toEqual([(55 + 1 - (80 - 29)) * 250]);
    timing.pass(60_001);
    pace.note(answer('1/80'));
    await pace.admit();
    pace.note(answer('75/80'));
    await pace.admit();
    expect(timing.waits).toHaveLength(2);
  });

  it('counts calls that are in flight at the same time', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    await pace.admit();
    pace.note(answer('72/80'));
    await Promise.all(Array.from({ length: 6 }, () => pace.admit()));
    expect(timing.waits.length).toBeGreaterThan(0);
    expect(timing.now()).toBe(2 * 250);
  });

  it('adds those still in flight to what an answer says', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    for (let call = 0; call < 4; call += 1) await pace.admit();
    pace.note(answer('74/80'));
    await pace.admit();
    expect(timing.waits).toEqual([2 * 250]);
  });

  it('lets nothing out while the shop asks to be left alone', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    pace.close(2000);
    pace.close(500);
    expect(await pace.admit()).toBe(2000);
    expect(await pace.admit()).toBe(0);
  });

  it('is what the docs say once a shop refuses that says nothing of its bucket', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    await send(pace, 9, () => answer());
    await send(pace, 1, () => answer(undefined, 429));
    await send(pace, 3, () => answer());
    expect(timing.waits).toEqual([250, 250, 250]);
  });

  it.each(['81/80', '0/0', '-1/80', '40', 'many/80', '40/80/80', ''])(
    'is not held back by a header that makes no sense: %j',
    async (said) => {
      const timing = fakeTiming();
      await send(paceOf(timing), 200, () => answer(said));
      expect(timing.waits).toEqual([]);
    },
  );

  it('is held for good by what a header said, whatever a gateway answers in between', async () => {
    const timing = fakeTiming();
    const pace = paceOf(timing);
    await pace.admit();
    pace.note(answer('76/80'));
    await pace.admit();
    pace.note(answer(undefined, 502));
    await pace.admit();
    pace.note(undefined);
    await pace.admit();
    expect(timing.waits).toEqual([250, 250, 250]);
  });

  it('meets no refusal in any bucket that leaks at least half as fast as documented and is shared by half', async () => {
    const shops = fc.record({
      size: fc.integer({ min: 10, max: 200 }),
      leakPerSecond: fc.double({ min: 2, max: 10, noNaN: true }),
      latencyMs: fc.integer({ min: 0, max: 900 }),
      theirShare: fc.double({ min: 0, max: 0.5, noNaN: true }),
    });
    const never = fc.asyncProperty(shops, async ({ size, leakPerSecond, latencyMs, theirShare }) => {
      const timing = fakeTiming();
      const bucket = shopBucket(timing, { size, leakPerSecond });
      let theirsSent = 0;
      const statuses = await send(paceOf(timing), 400, () => {
        timing.pass(latencyMs);
        for (; theirsSent < (timing.now() / 1000) * leakPerSecond * theirShare; theirsSent += 1) bucket();
        return bucket();
      });
      expect(refused(statuses)).toBe(0);
    });
    await fc.assert(never, { seed: 20250102, numRuns: 300 });
  });
});
