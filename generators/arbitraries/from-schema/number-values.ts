import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import { numberBoundaries } from './number-boundaries.ts';
import type { NumberRules } from './number-rules.ts';
import { printScaled } from './scaled-number.ts';

/** The numbers that fit, as JSON writes them: of every size, with every count of digits after the point, some with zeros at the end. */
export function numbersOf(rules: NumberRules): fc.Arbitrary<JsonNumber> {
  const { scale, low, high, digits } = rules;
  const largest = String(high > -low ? high : -low).length;
  const zeros = digits === undefined ? fc.constant(0) : fc.nat({ max: scale });
  const values = fc
    .tuple(fc.bigInt({ min: low, max: high }), fc.nat({ max: largest - 1 }), fc.nat({ max: scale }), zeros)
    .map(([value, shorter, rougher, atLeast]) => {
      const small = within(rules, value / 10n ** BigInt(shorter));
      const step = 10n ** BigInt(rougher);
      return printScaled(within(rules, small - (small % step)), { scale, digits: atLeast });
    });
  const edges = fc.constantFrom(...numberBoundaries(rules).map(({ value }) => value.source));
  const kinds = [
    { weight: 2, arbitrary: edges },
    { weight: 3, arbitrary: values },
  ];
  return fc.oneof({ withCrossShrink: true }, ...kinds).map((source) => new JsonNumber(source));
}

function within({ low, high }: NumberRules, value: bigint): bigint {
  if (value < low) return low;
  return value > high ? high : value;
}
