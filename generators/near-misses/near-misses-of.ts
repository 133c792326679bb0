import * as fc from 'fast-check';
import { readSchema, type SchemaOptions } from '../arbitraries/from-schema/read-place.ts';
import type { SchemaNode } from '../schemas/schema-node.ts';
import type { NearMiss } from './near-miss.ts';
import { breachesAt } from './walk.ts';

/** One way of being almost right at one place of a schema. */
export interface NearMissSite {
  /** `order.line_items[].price: text in place of a number`. */
  readonly name: string;
  /** The way's id: `text-for-number`. */
  readonly way: string;
  readonly keyword: string;
  /** Path of the place: `order.line_items[].price`; empty for the value as a whole. */
  readonly path: string;
  readonly beyondSchema: boolean;
  readonly values: fc.Arbitrary<NearMiss>;
}

export interface NearMissOptions extends SchemaOptions {
  /** Which ways and places; default all. */
  readonly only?: (site: NearMissSite) => boolean;
}

/**
 * Every way in which values of a schema can be almost right, place by place: up to some thousand. A place that takes
 * anything has none, and neither has what lies in branches of `anyOf` that take values of one type: any of them may be meant.
 * @param schema a schema of a contract, its `x-` keywords kept, or a document of JSON Schema 2020-12
 * @throws UnsupportedSchemaError where it asks for what is not understood
 */
export function nearMissSites(
  schema: SchemaNode,
  { only = () => true, ...options }: NearMissOptions = {},
): readonly NearMissSite[] {
  return breachesAt(readSchema(schema, options))
    .map(({ way, path, breach, values }): NearMissSite => {
      const { keyword, why, beyondSchema = false } = breach;
      return {
        name: `${path === '' ? 'body' : path}: ${why}`,
        way,
        keyword,
        path,
        beyondSchema,
        values: values.map(({ pointer, value }) => ({ keyword, pointer, why, value, beyondSchema })),
      };
    })
    .filter((site) => only(site));
}

/**
 * Values that are right but for one keyword at one place, every place and way as often as any other.
 * @throws UnsupportedSchemaError where the schema asks for what is not understood
 * @throws RangeError where no value of it can be wrong in the ways that are asked for
 */
export function nearMissOf(schema: SchemaNode, options: NearMissOptions = {}): fc.Arbitrary<NearMiss> {
  const sites = nearMissSites(schema, options);
  if (sites.length === 0) {
    throw new RangeError(
      'the schema has no place that can be missed: it takes anything, or `only` leaves none',
    );
  }
  return fc.oneof(...sites.map(({ values }) => values));
}
