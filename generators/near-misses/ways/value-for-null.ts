import * as fc from 'fast-check';
import { asJson } from '../../arbitraries/from-schema/json-type.ts';
import type { NearMissWay } from '../near-miss.ts';

/** Something empty for what is always null. */
export const valueForNull: NearMissWay = {
  id: 'value-for-null',
  breaches: ({ isTyped, types }) =>
    isTyped && types.every((type) => type === 'null')
      ? [
          {
            keyword: 'type',
            why: 'something empty in place of null',
            values: fc.constantFrom('', 'null', 0, false, {}, []).map(asJson),
          },
        ]
      : [],
};
