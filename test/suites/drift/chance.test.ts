import { describe, expect, it } from 'vitest';
import { boundFor, chanceOfOneSide } from '../../../suites/drift/chance.ts';

describe('the chance that all who show something are on one side', () => {
  it('is one in all ways to choose them', () => {
    expect(chanceOfOneSide({ side: 5, other: 5, shown: 5 })).toBeCloseTo(1 / 252, 12);
    expect(chanceOfOneSide({ side: 1, other: 1, shown: 1 })).toBe(0.5);
    expect(chanceOfOneSide({ side: 20, other: 60, shown: 1 })).toBe(0.25);
  });

  it('is certainty where nobody shows it, and where there are too many for one side', () => {
    expect(chanceOfOneSide({ side: 5, other: 5, shown: 0 })).toBe(1);
    expect(chanceOfOneSide({ side: 2, other: 5, shown: 3 })).toBe(1);
    expect(chanceOfOneSide({ side: 0, other: 5, shown: 1 })).toBe(1);
  });

  it('counts the ways as drawing without putting back does', () => {
    const drawn = [0, 1, 2, 3, 4, 5, 6].flatMap((a) =>
      [0, 1, 2, 3, 4, 5, 6].filter((b) => b > a).map((b) => [a, b]),
    );
    const onOneSide = drawn.filter(([a = 0, b = 0]) => a < 4 && b < 4).length / drawn.length;
    expect(chanceOfOneSide({ side: 4, other: 3, shown: 2 })).toBeCloseTo(onOneSide, 12);
  });
});

describe('the bound of many questions', () => {
  it('is all of alpha where only one could be answered falsely', () => {
    expect(boundFor(0.01, [1, 1, 0.5, 0.02, 0.0001])).toBe(0.01);
  });

  it('is shared by those that could', () => {
    expect(boundFor(0.01, [0.0001, 0.0001, 0.0001, 1])).toBeCloseTo(0.01 / 3, 12);
  });

  it('needs no share for those that could not come below it', () => {
    expect(boundFor(0.01, [0.0001, 0.008, 0.008])).toBe(0.005);
    expect(boundFor(0.01, [])).toBe(0.01);
  });
});
