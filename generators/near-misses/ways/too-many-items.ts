import * as fc from 'fast-check';
import type { NearMissWay } from '../near-miss.ts';

/** A list with one item more than it may have. */
export const tooManyItems: NearMissWay = {
  id: 'too-many-items',
  breaches: (place, values) => {
    const { maxItems } = place.list;
    if (maxItems === undefined || !place.types.includes('array') || place.choice !== undefined) return [];
    const item = values.item(place.list);
    const lists = fc.array(item, { minLength: maxItems + 1, maxLength: maxItems + 1 });
    return [{ keyword: 'maxItems', why: `more than ${String(maxItems)} items`, values: lists }];
  },
};
