import {
  referencedName,
  type Definitions,
  type SchemaNode,
  type SchemaObject,
} from '../../schemas/schema-node.ts';
import { constraintsOf } from './keywords.ts';
import { mergeSchemas } from './merge-schemas.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** Where one is while a schema is read. */
export interface Reading {
  readonly definitions: Definitions;
  /** Path in the value: `order.line_items[].price`. */
  readonly path: string;
  /** Definitions that this place lies in. */
  readonly within: readonly string[];
}

export interface FlatSchema {
  /** Only keywords that constrain, without `$ref` and `allOf`. */
  readonly schema: SchemaObject;
  /** For what lies below this place. */
  readonly reading: Reading;
}

/**
 * Takes what a schema refers to and what it is put together of into one schema.
 * @throws UnsupportedSchemaError where that cannot be, and where a definition contains itself
 */
export function flattenSchema(node: SchemaNode, reading: Reading): FlatSchema {
  if (typeof node === 'boolean') return { schema: readBoolean(node, reading.path), reading };
  const { $ref: _reference, allOf, ...own } = constraintsOf(node, reading.path);
  const parts = [...('$ref' in node ? [follow(node, reading)] : []), ...readParts(allOf, reading)];
  return parts.reduce<FlatSchema>(
    (outer, inner) => ({
      schema: mergeSchemas({ outer: outer.schema, inner: inner.schema }, reading.path),
      reading: { ...reading, within: [...outer.reading.within, ...inner.reading.within] },
    }),
    { schema: own, reading },
  );
}

function readBoolean(node: boolean, place: string): SchemaObject {
  if (node) return {};
  throw new UnsupportedSchemaError(place, 'the schema is false, which takes no value. Leave the place out.');
}

function follow(node: SchemaObject, reading: Reading): FlatSchema {
  const name = referencedName(node);
  const target = name === undefined ? undefined : reading.definitions[name];
  if (name === undefined || target === undefined) {
    throw new UnsupportedSchemaError(
      reading.path,
      `'${String(node['$ref'])}' leads nowhere. Refer to a definition by name: '#/$defs/Name'.`,
    );
  }
  if (reading.within.includes(name)) {
    throw new UnsupportedSchemaError(
      reading.path,
      `${name} contains itself, and would go on for ever. Describe its inner one apart.`,
    );
  }
  return flattenSchema(target, { ...reading, within: [...reading.within, name] });
}

function readParts(allOf: unknown, reading: Reading): readonly FlatSchema[] {
  if (allOf === undefined) return [];
  return (allOf as readonly SchemaNode[]).map((part) => flattenSchema(part, reading));
}

/** A schema below another, one property further. */
export function below(reading: Reading, name: string): Reading {
  return { ...reading, path: reading.path === '' ? name : `${reading.path}.${name}` };
}

/** The schema of a list's items. */
export function itemsOf(reading: Reading): Reading {
  return { ...reading, path: `${reading.path}[]` };
}
