import type { SchemaNode, SchemaObject } from '../../schemas/schema-node.ts';
import { flattenSchema, type FlatSchema, type Reading } from './flatten-schema.ts';
import { commonTypes, type JsonType } from './json-type.ts';
import { mergeSchemas } from './merge-schemas.ts';
import type { Place, Union, UnionBranch } from './place.ts';
import { readTypes } from './read-types.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

interface Surroundings {
  /** What stands beside the union. */
  readonly beside: SchemaObject;
  readonly reading: Reading;
  readonly readFlat: (flat: FlatSchema) => Place;
}

/** Reads `anyOf` or `oneOf`, each branch together with what stands beside it. */
export function readUnion(
  { schema, reading }: FlatSchema,
  readFlat: Surroundings['readFlat'],
): Union | undefined {
  const { anyOf, oneOf, ...beside } = schema;
  if (anyOf === undefined && oneOf === undefined) return undefined;
  if (anyOf !== undefined && oneOf !== undefined) {
    throw new UnsupportedSchemaError(
      reading.path,
      "'anyOf' and 'oneOf' at one place. Keep one, and put the other into one of its branches.",
    );
  }
  const nodes = (anyOf ?? oneOf) as readonly SchemaNode[];
  const branches = nodes.map((node) => readBranch(node, { beside, reading, readFlat }));
  if (oneOf !== undefined && !haveDistinctTypes(branches)) {
    // That a value fits one branch and no other is sure only where branches have no type in common.
    throw new UnsupportedSchemaError(
      reading.path,
      "branches of 'oneOf' take values of one type. Write 'anyOf', or give each branch a type of its own.",
    );
  }
  return { keyword: anyOf === undefined ? 'oneOf' : 'anyOf', branches };
}

function readBranch(node: SchemaNode, { beside, reading, readFlat }: Surroundings): UnionBranch {
  const own = flattenSchema(node, reading);
  const { type, required, ...more } = own.schema;
  return {
    whole: readFlat({
      schema: mergeSchemas({ outer: beside, inner: own.schema }, reading.path),
      reading: own.reading,
    }),
    ownTypes: readTypes(type, reading.path),
    ownRequired: (required ?? []) as readonly string[],
    onlyRequires: required !== undefined && type === undefined && Object.keys(more).length === 0,
  };
}

/** Does the type of a value say which branch is meant? */
export function haveDistinctTypes(branches: readonly UnionBranch[]): boolean {
  const types = branches.map(({ ownTypes }) => ownTypes);
  if (!types.every((own): own is readonly JsonType[] => own !== undefined)) return false;
  return types.every((own, index) =>
    types.slice(index + 1).every((other) => commonTypes(own, other).length === 0),
  );
}
