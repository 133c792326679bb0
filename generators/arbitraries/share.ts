import * as fc from 'fast-check';
import { oneUnit } from './ten-thousandths.ts';

/** A part of an amount that is not known yet: decided here, taken when the whole is known, so that both shrink apart. */
export interface Share {
  /** 1 to 1000. */
  readonly perMille: number;
  /** Leave a round amount, as people would. */
  readonly round: boolean;
}

/** Shares from next to nothing to all of it. Shrinks towards little and round. */
export function share(): fc.Arbitrary<Share> {
  const part = fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.boolean())
    .map(([perMille, exact]) => ({ perMille, round: !exact }));
  const all = fc.constant({ perMille: 1000, round: false });
  return fc.oneof({ withCrossShrink: true }, { weight: 5, arbitrary: part }, { weight: 1, arbitrary: all });
}

/**
 * Takes a share of a whole in ten-thousandths: more than nothing and at most all of it, in steps of the smallest amount that is
 * written (default one ten-thousandth); nothing where the whole is smaller than that.
 */
export function takeShare({ perMille, round }: Share, whole: bigint, smallest = 1n): bigint {
  if (whole < smallest) return 0n;
  const exact = (whole * BigInt(perMille)) / 1000n;
  const step = round ? roundStep(exact, { whole, smallest }) : smallest;
  return exact < step ? step : exact - (exact % step);
}

function roundStep(exact: bigint, { whole, smallest }: { whole: bigint; smallest: bigint }): bigint {
  const round = [1000n * oneUnit, oneUnit].find((candidate) => candidate <= exact);
  return round ?? (oneUnit <= whole ? oneUnit : smallest);
}
