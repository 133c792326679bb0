import * as fc from 'fast-check';
import { fromTenThousandths, oneUnit, smallestStep, toTenThousandths } from './ten-thousandths.ts';

export interface AmountOptions {
  /** Smallest amount; default `0.0001`, the smallest that is not zero. */
  readonly min?: string;
  /** Largest amount; default eighteen nines and four decimals: nine lines of it, some thousand pieces each, still sum below 10^22. */
  readonly max?: string;
  /** Most digits after the point, 0 to 4; default 4. */
  readonly decimals?: number;
  /** Is zero allowed, whatever `min` says? Default false. */
  readonly zero?: boolean;
}

/** The largest amount that is generated unless asked for. */
export const largestAmount = '999999999999999999.9999';

interface Bounds {
  readonly min: bigint;
  readonly max: bigint;
  readonly smallestStep: bigint;
}

/**
 * Amounts of money as decimal text: mostly round prices as shops have them, some with one to four decimals, some of 17 digits and
 * more, zero where it is allowed. Shrinks towards small round amounts.
 */
export function amount(options: AmountOptions = {}): fc.Arbitrary<string> {
  const bounds = readBounds(options);
  const kinds = [
    kind({ weight: 5, step: 1000n * oneUnit, from: 1000n * oneUnit, to: 5_000_000n * oneUnit }, bounds),
    kind({ weight: 2, step: oneUnit, from: oneUnit, to: 1_000_000_000n * oneUnit }, bounds),
    ...[1, 2, 3, 4].map((digits) => fineKind(digits, bounds)),
    kind({ weight: 1, step: oneUnit, from: 10n ** 16n * oneUnit, to: bounds.max }, bounds),
    kind({ weight: 1, step: 1n, from: 10n ** 16n * oneUnit, to: bounds.max }, bounds),
    ...(options.zero === true ? [{ weight: 1, arbitrary: fc.constant(0n) }] : []),
  ].filter((known) => known !== undefined);
  const usable = kinds.length > 0 ? kinds : [anyKind(bounds, options)];
  return fc.oneof({ withCrossShrink: true }, ...usable).map(fromTenThousandths);
}

function readBounds({ min = '0.0001', max = largestAmount, decimals = 4 }: AmountOptions): Bounds {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 4) {
    throw new RangeError(`decimals: ${String(decimals)} is outside 0 to 4`);
  }
  return {
    min: toTenThousandths(min),
    max: toTenThousandths(max),
    smallestStep: smallestStep(decimals),
  };
}

interface Kind {
  readonly weight: number;
  readonly step: bigint;
  readonly from: bigint;
  readonly to: bigint;
}

function fineKind(digits: number, bounds: Bounds): fc.WeightedArbitrary<bigint> | undefined {
  const step = 10n ** BigInt(4 - digits);
  return kind({ weight: 1, step, from: step, to: 1_000_000n * oneUnit }, bounds);
}

/** Multiples of a step between two amounts, as far as the bounds leave any. */
function kind({ weight, step, from, to }: Kind, bounds: Bounds): fc.WeightedArbitrary<bigint> | undefined {
  if (step < bounds.smallestStep) return undefined;
  const low = divideUp(from > bounds.min ? from : bounds.min, step);
  const high = (to < bounds.max ? to : bounds.max) / step;
  if (low > high) return undefined;
  return { weight, arbitrary: fc.bigInt({ min: low, max: high }).map((count) => count * step) };
}

function anyKind(bounds: Bounds, options: AmountOptions): fc.WeightedArbitrary<bigint> {
  const { min, max, smallestStep: step } = bounds;
  const found = kind({ weight: 1, step, from: min, to: max }, bounds);
  if (found === undefined) {
    throw new RangeError(`no amount lies within ${JSON.stringify(options)}: widen min, max or decimals`);
  }
  return found;
}

function divideUp(value: bigint, step: bigint): bigint {
  return (value + step - 1n) / step;
}
