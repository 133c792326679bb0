import * as fc from 'fast-check';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** True or false between quotes. */
export const textForBoolean: NearMissWay = {
  id: 'text-for-boolean',
  breaches: (place) =>
    place.types.includes('boolean') && refuses(place, 'string')
      ? [
          {
            keyword: 'type',
            why: 'text in place of true or false',
            values: fc.constantFrom('true', 'false'),
          },
        ]
      : [],
};
