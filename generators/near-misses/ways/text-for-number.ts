import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { Place } from '../../arbitraries/from-schema/place.ts';
import { numbersOf } from '../../arbitraries/from-schema/number-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { refuses, takesNumbers } from '../refuses.ts';

/** A number between quotes. */
export const textForNumber: NearMissWay = {
  id: 'text-for-number',
  breaches: (place) =>
    takesNumbers(place) && refuses(place, 'string')
      ? [
          {
            keyword: 'type',
            why: 'text in place of a number',
            values: numbers(place).map(({ source }) => source),
          },
        ]
      : [],
};

function numbers({ choice, number }: Place): fc.Arbitrary<JsonNumber> {
  const listed = choice?.values.filter((value) => value instanceof JsonNumber) ?? [];
  return listed.length === 0 ? numbersOf(number) : fc.constantFrom(...listed);
}
