import type * as fc from 'fast-check';
import type { JsonNumber } from '../../spec/json/exact-json.ts';
import { keep } from '../arbitraries/from-schema/keep.ts';
import { fitsNumber, numberKey, type NumberRules } from '../arbitraries/from-schema/number-rules.ts';
import { onceAlike } from '../arbitraries/from-schema/once-alike.ts';
import type { Breach, NearMissWay } from './near-miss.ts';
import { takesNumbers } from './refuses.ts';

/** Breaches of what is asked of numbers, for places of numbers that are not listed. */
export function forNumbers(make: (rules: NumberRules) => readonly Breach[]): NearMissWay['breaches'] {
  const made = onceAlike(make, numberKey);
  return (place) => (takesNumbers(place) && place.choice === undefined ? made(place.number) : []);
}

/** Those of many numbers that are within the bounds, as a breach; none where none is. */
export function numberBreach(
  numbers: fc.Arbitrary<JsonNumber>,
  rules: NumberRules,
  breach: Omit<Breach, 'values'>,
): readonly Breach[] {
  const values = keep(numbers, (number) => fitsNumber(number, rules));
  return values === undefined ? [] : [{ ...breach, values }];
}
