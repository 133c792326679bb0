import * as fc from 'fast-check';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** A name or an id for the object that it stands for. */
export const textForObject: NearMissWay = {
  id: 'text-for-object',
  breaches: (place) =>
    place.types.includes('object') && refuses(place, 'string')
      ? [
          {
            keyword: 'type',
            why: 'text in place of an object',
            values: fc.constantFrom('', '1001', '{}'),
          },
        ]
      : [],
};
