import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { NearMissWay } from '../near-miss.ts';
import { forNumbers, numberBreach } from '../number-breach.ts';
import { refuses } from '../refuses.ts';

const why = 'a fraction in place of a whole number';

const fractions = forNumbers((rules) => {
  // Small ones: a float loses the fraction of large ones.
  const numbers = fc
    .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.constantFrom('5', '0001', '99'))
    .map(([whole, fraction]) => new JsonNumber(`${String(whole)}.${fraction}`));
  return numberBreach(numbers, rules, { keyword: 'type', why });
});

/** A whole number with something after the point. */
export const fractionForInteger: NearMissWay = {
  id: 'fraction-for-integer',
  breaches: (place, values) => (refuses(place, 'number') ? fractions(place, values) : []),
};
