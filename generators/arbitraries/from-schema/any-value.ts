import * as fc from 'fast-check';
import type { Json } from '../../../spec/json/exact-json.ts';
import type { Boundary } from './boundary.ts';
import { asJson } from './json-type.ts';

/** Any JSON, for places of which the schema says nothing. Shrinks towards null. */
export const anyValue: fc.Arbitrary<Json> = fc
  .oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: fc.constantFrom(null, false, 0, '', 'error') },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  )
  .map(asJson);

export const anyBoundaries: readonly Boundary[] = [
  { words: 'null', value: null },
  { words: 'an empty object', value: {} },
  { words: 'an empty list', value: [] },
  { words: 'an empty text', value: '' },
  { words: 'false', value: false },
  { words: 'zero', value: asJson(0) },
];
