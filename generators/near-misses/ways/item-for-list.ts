import * as fc from 'fast-check';
import type { Json } from '../../../spec/json/exact-json.ts';
import type { Place } from '../../arbitraries/from-schema/place.ts';
import type { PlaceValues } from '../../arbitraries/from-schema/place-values.ts';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** One item without the list around it. */
export const itemForList: NearMissWay = {
  id: 'item-for-list',
  breaches: (place, values) =>
    place.types.includes('array') && refuses(place, 'object')
      ? [{ keyword: 'type', why: 'one item in place of a list', values: items(place, values) }]
      : [],
};

/** Items that the place refuses for their type; an empty object where they may be of a type that it takes. */
function items(place: Place, values: PlaceValues): fc.Arbitrary<Json> {
  const types = place.list.item?.types ?? ['array' as const];
  return types.every((type) => refuses(place, type)) ? values.item(place.list) : fc.constant({});
}
