import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** An object with a list around it. */
export const listForObject: NearMissWay = {
  id: 'list-for-object',
  breaches: (place, values) =>
    place.types.includes('object') && refuses(place, 'array')
      ? [
          {
            keyword: 'type',
            why: 'a list in place of an object',
            values: values.objects(place).map((object) => [object]),
          },
        ]
      : [],
};
