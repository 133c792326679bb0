import * as fc from 'fast-check';
import { otherNames } from '../../arbitraries/from-schema/other-names.ts';
import type { NearMissWay } from '../near-miss.ts';

/** A name that a closed object does not describe: another one, or one of its own misspelt. */
export const unknownAttribute: NearMissWay = {
  id: 'unknown-attribute',
  breaches: (place, values) => {
    const { closedBy, properties } = place.object;
    if (closedBy === undefined || !place.types.includes('object') || place.choice !== undefined) return [];
    const [first = 'id'] = properties.keys();
    const names: readonly (readonly [string, string])[] = [
      [otherNames(place.object)[0], 'an attribute that is not described'],
      [`${first}s`, `an attribute that is almost ${first}`],
    ];
    return names
      .filter(([name]) => !properties.has(name))
      .map(([name, why]) => ({
        keyword: closedBy,
        why,
        attribute: name,
        values: fc
          .tuple(values.objects(place), fc.constantFrom('', true, null))
          .map(([object, value]) => ({ ...object, [name]: value })),
      }));
  },
};
