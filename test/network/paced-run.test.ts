import { describe, expect, it } from 'vitest';
import type { Platform } from '../../spec/platforms.ts';
import { dialectOf } from '../../spec/dialects.ts';
import { runPaced, type PacedRun } from './run-paced.ts';

/** Seconds that the bucket needs for so many calls: those it holds go out at once, the others as it leaks. */
function boundOf({ ours }: PacedRun, platform: Platform, { headroom = 0, theirPerSecond = 0 } = {}): number {
  const { size, leakPerSecond } = dialectOf(platform).rate;
  return (ours.length - (size - headroom)) / (leakPerSecond - theirPerSecond);
}

const refused = (statuses: readonly number[]): number => statuses.filter((status) => status === 429).length;

describe.each([
  ['haravan', 4],
  ['sapo', 4],
] as const)('a core run against a shop of %s that minds its limit of calls', (platform, headroom) => {
  it('meets no refusal, and takes as long as the bucket needs', async () => {
    const run = await runPaced({ platform });
    expect([run.exitCode, refused(run.ours)]).toEqual([0, 0]);
    const bound = boundOf(run, platform, { headroom });
    expect(run.seconds).toBeGreaterThan(bound * 0.99);
    expect(run.seconds).toBeLessThan(boundOf(run, platform) * 1.05);
    expect(run.waitedMs).toBeGreaterThan(bound * 800);
  });

  it('meets no refusal though another app takes half of what leaks', async () => {
    const { leakPerSecond } = dialectOf(platform).rate;
    const run = await runPaced({ platform, others: { atOnce: 0, perSecond: leakPerSecond / 2 } });
    expect([run.exitCode, refused(run.ours), refused(run.theirs)]).toEqual([0, 0, 0]);
    expect(run.theirs.length).toBeGreaterThan(20);
    const { size } = dialectOf(platform).rate;
    const bound = boundOf(run, platform, { headroom: size / 10, theirPerSecond: leakPerSecond / 2 });
    expect(run.seconds).toBeLessThan(bound * 1.05);
  });

  it('meets no refusal though another app has filled half of the bucket, and takes half of what leaks', async () => {
    const { size, leakPerSecond } = dialectOf(platform).rate;
    const run = await runPaced({ platform, others: { atOnce: size / 2, perSecond: leakPerSecond / 2 } });
    expect([run.exitCode, refused(run.ours), refused(run.theirs)]).toEqual([0, 0, 0]);
  });

  it('meets refusals where it keeps nothing free for others who take more, and goes on', async () => {
    const { leakPerSecond } = dialectOf(platform).rate;
    const others = { atOnce: 0, perSecond: leakPerSecond * 0.75 };
    const [careless, careful] = [
      await runPaced({ platform, headroom: 0, others }),
      await runPaced({ platform, others }),
    ];
    expect([careless.exitCode, careful.exitCode, refused(careful.ours)]).toEqual([0, 0, 0]);
    expect(refused(careless.ours)).toBeGreaterThan(10);
  });
});

describe('a core run against a shop without a limit', () => {
  it('is not held back', async () => {
    const run = await runPaced({ platform: 'haravan', rate: 'off' });
    expect([run.exitCode, run.waitedMs]).toEqual([0, 0]);
  });
});
