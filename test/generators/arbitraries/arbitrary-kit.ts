import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

export interface ArbitraryClaims<T> {
  /** What is true of every value; may throw instead of answering false. */
  readonly always: Readonly<Record<string, (value: T) => boolean | void>>;
  /** What is true of some of a few hundred values. */
  readonly sometimes: Readonly<Record<string, (value: T) => boolean>>;
  /** What failures shrink to, or a matcher of it. */
  readonly smallest: T;
}

const seeds = [1, 20_210_513, -7];

/** The claims that hold for every arbitrary of ours. A failure prints seed and path first. */
export function describeArbitrary<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  claims: ArbitraryClaims<T>,
): void {
  const draw = (seed: number): readonly T[] => fc.sample(arbitrary, { seed, numRuns: 600 });
  const drawn = new Map(seeds.map((seed) => [seed, draw(seed)]));

  describe(`arbitrary ${name}`, () => {
    it.each(Object.entries(claims.always))('always %s', (_claim, isTrueOf) => {
      const run = fc.check(fc.property(arbitrary, isTrueOf), { numRuns: 400 });
      expect(fc.defaultReportMessage(run)).toBeUndefined();
    });

    it.each(Object.entries(claims.sometimes))('sometimes %s, whatever the seed', (_claim, isTrueOf) => {
      for (const values of drawn.values()) expect(values.some((value) => isTrueOf(value))).toBe(true);
    });

    it('makes the same values of the same seed', () => {
      for (const [seed, values] of drawn) expect(draw(seed)).toEqual(values);
    });

    it('shrinks to the smallest value', () => {
      for (const seed of seeds) {
        const { counterexample } = fc.check(
          fc.property(arbitrary, () => false),
          { seed },
        );
        expect(counterexample?.[0]).toEqual(claims.smallest);
      }
    });
  });
}
