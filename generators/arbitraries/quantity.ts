import * as fc from 'fast-check';

export interface QuantityOptions {
  /** Default 1. */
  readonly min?: number;
  /** Default 9999. */
  readonly max?: number;
}

/** Quantities of a line: mostly one or a few, now and then dozens, hundreds or thousands. Shrinks towards `min`. */
export function quantity({ min = 1, max = 9999 }: QuantityOptions = {}): fc.Arbitrary<number> {
  if (min > max) throw new RangeError(`no quantity lies between ${String(min)} and ${String(max)}`);
  const within = (weight: number, from: number, to: number): fc.WeightedArbitrary<number>[] => {
    const low = Math.max(from, min);
    const high = Math.min(to, max);
    return low > high ? [] : [{ weight, arbitrary: fc.integer({ min: low, max: high }) }];
  };
  return fc.oneof(
    { withCrossShrink: true },
    ...within(4, Math.min(min, 1), 1),
    ...within(5, 2, 12),
    ...within(2, 13, 999),
    ...within(1, 1000, max),
  );
}
