import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** A number without the quotes that make it a text. */
export const numberForText: NearMissWay = {
  id: 'number-for-text',
  breaches: (place) =>
    place.types.includes('string') && refuses(place, 'integer')
      ? [
          {
            keyword: 'type',
            why: 'a number in place of a text',
            values: fc.nat().map((number) => new JsonNumber(String(number))),
          },
        ]
      : [],
};
