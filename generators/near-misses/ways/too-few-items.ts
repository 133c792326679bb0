import * as fc from 'fast-check';
import type { NearMissWay } from '../near-miss.ts';

/** A list that is one item short; empty where it is never empty. */
export const tooFewItems: NearMissWay = {
  id: 'too-few-items',
  breaches: (place, values) => {
    const { minItems } = place.list;
    if (minItems === 0 || !place.types.includes('array') || place.choice !== undefined) return [];
    const why = minItems === 1 ? 'empty although it is never empty' : `fewer than ${String(minItems)} items`;
    const item = values.item(place.list);
    const lists = fc.array(item, { minLength: minItems - 1, maxLength: minItems - 1 });
    return [{ keyword: 'minItems', why, values: lists }];
  },
};
