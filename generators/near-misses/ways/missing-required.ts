import type { NearMissWay } from '../near-miss.ts';
import { without } from '../without.ts';

/** An object without an attribute that is always there. */
export const missingRequired: NearMissWay = {
  id: 'missing-required',
  breaches: (place, values) => {
    if (!place.types.includes('object') || place.choice !== undefined) return [];
    return [...place.object.required].map((name) => ({
      keyword: 'required',
      why: 'missing although it is always there',
      attribute: name,
      values: values.objects(place).map((object) => without(object, [name])),
    }));
  },
};
