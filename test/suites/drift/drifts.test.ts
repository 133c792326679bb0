import { beforeAll, describe, expect, it } from 'vitest';
import { haravanDrifts } from '../../../generators/shop/haravan/drifts/index.ts';
import { sapoDrifts } from '../../../generators/shop/sapo/drifts/index.ts';
import { platforms, type Platform } from '../../../spec/platforms.ts';
import type { DifferenceRecord } from '../../../suites/drift/difference.ts';
import { translateDifference } from '../../../reports/lang/translate-drift.ts';
import { englishIn } from '../../reports/lang/english-left.ts';
import { atLength } from '../../at-length.ts';
import { differencesOf, probeShop, runShop, type Learned } from './drift-kit.ts';

/** What there are no Vietnamese words for. */
function untold(difference: DifferenceRecord): readonly string[] {
  const { title, was, is, breaks, confidence } = translateDifference(difference, 'vi');
  return [title, was, is, breaks, confidence].flatMap(englishIn);
}

interface KnownDrift {
  readonly id: string;
  readonly description: string;
  readonly breaks: string;
  readonly shownBy: 'reading' | 'writing';
}

const drifts: Readonly<Record<Platform, readonly KnownDrift[]>> = {
  haravan: haravanDrifts,
  sapo: sapoDrifts,
};

/** What both shops have in common is tried with one of them here; the bench tries everything with both. */
function isTried({ id }: KnownDrift, platform: Platform): boolean {
  return platform === 'haravan' || !haravanDrifts.some((drift) => drift.id === id);
}

describe.each(platforms)('a change of the %s shop', (platform) => {
  const shownBy = (how: KnownDrift['shownBy']): readonly KnownDrift[] =>
    drifts[platform].filter((drift) => drift.shownBy === how && isTried(drift, platform));

  describe('that reading shows', () => {
    let before: Learned;
    beforeAll(async () => {
      before = await probeShop({ platform, seed: 1 });
    });

    it.each(shownBy('reading'))('is found: $id, $breaks', async ({ id, breaks }) => {
      const now = await probeShop({ platform, seed: 2, drifts: [id] });
      const found = await differencesOf(before, now);
      expect(found.map((difference) => difference.class)).toContain(breaks);
      expect(found.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
      expect(found.flatMap(untold)).toEqual([]);
    });

    it.each(atLength ? [2, 3, 4] : [2])(
      'is not found where there is none, whatever was ordered (seed %i)',
      async (seed) => {
        const now = await probeShop({ platform, seed });
        expect(await differencesOf(before, now)).toEqual([]);
      },
    );
  });

  describe('that a run shows', () => {
    let before: Learned;
    beforeAll(async () => {
      before = await runShop({ platform, seed: 1 });
    });

    it.each(shownBy('writing'))('is found: $id, $breaks', async ({ id, breaks }) => {
      const now = await runShop({ platform, seed: 2, drifts: [id] });
      const found = await differencesOf(before, now);
      expect(found.map((difference) => difference.class)).toContain(breaks);
      expect(found.flatMap(untold)).toEqual([]);
    });

    it('is not found where there is none', async () => {
      expect(await differencesOf(before, await runShop({ platform, seed: 3 }))).toEqual([]);
    });
  });
});

describe('the drifts of the embedded shops', () => {
  it('are at least twenty-five of each, with ids of their own', () => {
    for (const platform of platforms) {
      const ids = drifts[platform].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(25);
    }
  });
});
