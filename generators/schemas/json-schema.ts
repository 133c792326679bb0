import { isSchemaObject, type SchemaNode } from './schema-node.ts';

/** Keywords of OpenAPI that JSON Schema does not know. */
const openApiOnly = new Set(['discriminator', 'xml', 'externalDocs']);

/** Keywords whose value maps names to schemas: the names are no keywords. */
const schemaMaps = new Set(['properties', 'patternProperties', 'dependentSchemas', '$defs']);

/** Keywords whose value is data, not a schema. */
const plainData = new Set([
  'const',
  'enum',
  'default',
  'examples',
  'example',
  'required',
  'type',
  'dependentRequired',
]);

/** A schema of the contract as plain JSON Schema 2020-12: `x-` and OpenAPI's own keywords left out, references to `$defs`. */
export function toJsonSchema(node: SchemaNode): SchemaNode {
  if (typeof node === 'boolean') return node;
  const entries = Object.entries(node).flatMap(([keyword, value]) => {
    if (keyword.startsWith('x-') || openApiOnly.has(keyword) || value === undefined) return [];
    if (keyword === 'example') return [['examples', [value]] as const];
    if (keyword === '$ref') return [['$ref', toDefinition(value)] as const];
    return [[keyword, convert(keyword, value)] as const];
  });
  return Object.fromEntries(entries);
}

function convert(keyword: string, value: unknown): unknown {
  if (plainData.has(keyword)) return value;
  if (Array.isArray(value))
    return value.map((item: unknown) => (isSchemaObject(item) ? toJsonSchema(item) : item));
  if (!isSchemaObject(value)) return value;
  if (!schemaMaps.has(keyword)) return toJsonSchema(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, schema]) => [name, toJsonSchema(schema as SchemaNode)]),
  );
}

function toDefinition(reference: unknown): unknown {
  return typeof reference === 'string' ? reference.replace('#/components/schemas/', '#/$defs/') : reference;
}
