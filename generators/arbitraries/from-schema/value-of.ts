import type * as fc from 'fast-check';
import type { Json } from '../../../spec/json/exact-json.ts';
import type { SchemaNode } from '../../schemas/schema-node.ts';
import { PlaceValues, type PlaceValuesOptions } from './place-values.ts';
import { readSchema, type SchemaOptions } from './read-place.ts';

export interface ValueOptions extends SchemaOptions, PlaceValuesOptions {}

/**
 * Values that a schema takes, with exact numbers: print them with `printExactJson`. They like the edges: smallest and largest
 * numbers, no and all digits after the point, empty and longest texts, null, attributes that are not there.
 * @param schema a schema of a contract, its `x-` keywords kept, or a document of JSON Schema 2020-12
 * @throws UnsupportedSchemaError, here and not while values are drawn, where it asks for what is not understood
 */
export function valueOf(schema: SchemaNode, options: ValueOptions = {}): fc.Arbitrary<Json> {
  return new PlaceValues(options).at(readSchema(schema, options));
}
