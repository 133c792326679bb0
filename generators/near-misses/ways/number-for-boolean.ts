import * as fc from 'fast-check';
import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** One for true, zero for false. */
export const numberForBoolean: NearMissWay = {
  id: 'number-for-boolean',
  breaches: (place) =>
    place.types.includes('boolean') && refuses(place, 'integer')
      ? [
          {
            keyword: 'type',
            why: 'a number in place of true or false',
            values: fc.constantFrom('1', '0').map((source) => new JsonNumber(source)),
          },
        ]
      : [],
};
