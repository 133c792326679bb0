import * as fc from 'fast-check';
import type { NearMissWay } from '../near-miss.ts';
import { refuses } from '../refuses.ts';

/** Null for what is always something. */
export const nullWhereNever: NearMissWay = {
  id: 'null-where-never',
  breaches: (place) =>
    refuses(place, 'null')
      ? [{ keyword: 'type', why: 'null where it is never null', values: fc.constant(null) }]
      : [],
};
