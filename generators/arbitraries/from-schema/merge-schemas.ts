import { isSchemaObject, type SchemaObject } from '../../schemas/schema-node.ts';
import { commonTypes, type JsonType } from './json-type.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** What two values of one keyword ask for together; undefined where that cannot be said with the keyword. */
type Merge = (outer: unknown, inner: unknown) => unknown;

const largest: Merge = (outer, inner) => Math.max(Number(outer), Number(inner));
const smallest: Merge = (outer, inner) => Math.min(Number(outer), Number(inner));
const bothSchemas: Merge = (outer, inner) => ({ allOf: [outer, inner] });

const merges: Readonly<Record<string, Merge>> = {
  type: (outer, inner) => commonTypes(asTypes(outer), asTypes(inner)),
  enum: (outer, inner) =>
    asList(outer).filter((value) => asList(inner).some((other) => isSame(value, other))),
  required: (outer, inner) => [...new Set([...asList(outer), ...asList(inner)])],
  properties: (outer, inner) => mergeProperties(outer as SchemaObject, inner as SchemaObject),
  items: bothSchemas,
  minimum: largest,
  exclusiveMinimum: largest,
  minLength: largest,
  minItems: largest,
  maximum: smallest,
  exclusiveMaximum: smallest,
  maxLength: smallest,
  maxItems: smallest,
  'x-item-max-length': smallest,
};

/** Two schemas of one place, without `$ref` and `allOf`. */
export interface SchemaPair {
  /** What stands there. */
  readonly outer: SchemaObject;
  /** What it refers to, is put together of, or branches into. */
  readonly inner: SchemaObject;
}

/**
 * One schema that asks for what both ask for.
 * @throws UnsupportedSchemaError where no one schema says that
 */
export function mergeSchemas({ outer, inner }: SchemaPair, place: string): SchemaObject {
  refuseNarrowClosing({ outer, inner }, place);
  const merged: Record<string, unknown> = { ...outer };
  for (const [keyword, value] of Object.entries(inner)) {
    if (!(keyword in outer)) merged[keyword] = value;
    else if (!isSame(outer[keyword], value)) {
      const both = merges[keyword]?.(outer[keyword], value);
      if (both === undefined) {
        throw new UnsupportedSchemaError(
          place,
          `'${keyword}' is said twice, as ${show(outer[keyword])} and ${show(value)}. Say it once.`,
        );
      }
      merged[keyword] = both;
    }
  }
  return merged;
}

/** Closing counts the names beside it only: `additionalProperties` on both sides, `unevaluatedProperties` on the inner one. */
function refuseNarrowClosing({ outer, inner }: SchemaPair, place: string): void {
  const closesInner = narrows(inner, 'additionalProperties') || narrows(inner, 'unevaluatedProperties');
  const closesOuter = narrows(outer, 'additionalProperties');
  if ((closesOuter && addsNames(inner, outer)) || (closesInner && addsNames(outer, inner))) {
    throw new UnsupportedSchemaError(
      place,
      `'additionalProperties' beside '$ref' or 'allOf' refuses the names of the other. Write 'unevaluatedProperties' beside the '$ref'.`,
    );
  }
}

function narrows(schema: SchemaObject, keyword: string): boolean {
  return keyword in schema && schema[keyword] !== true;
}

function addsNames(schema: SchemaObject, other: SchemaObject): boolean {
  const names = isSchemaObject(schema['properties']) ? Object.keys(schema['properties']) : [];
  const known = isSchemaObject(other['properties']) ? other['properties'] : {};
  return names.some((name) => !(name in known));
}

function mergeProperties(outer: SchemaObject, inner: SchemaObject): SchemaObject {
  const shared = Object.keys(inner).filter((name) => name in outer);
  const merged = shared.map((name) => [name, { allOf: [outer[name], inner[name]] }]);
  return { ...inner, ...outer, ...Object.fromEntries(merged) } as SchemaObject;
}

function asTypes(type: unknown): readonly JsonType[] {
  return (Array.isArray(type) ? type : [type]) as readonly JsonType[];
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function show(value: unknown): string {
  return JSON.stringify(value);
}
