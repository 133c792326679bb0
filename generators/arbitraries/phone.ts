import * as fc from 'fast-check';

/** Phone numbers of the right length that nobody takes for a real one: `0900000012`. */
export function phone(): fc.Arbitrary<string> {
  return fc.nat({ max: 999 }).map((number) => `0900000${String(number).padStart(3, '0')}`);
}
