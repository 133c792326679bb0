/** A JSON Schema as plain data: `true` and `false` are schemas too. */
export type SchemaNode = boolean | SchemaObject;

export interface SchemaObject {
  readonly [keyword: string]: unknown;
}

/** Schemas by name: the components of a contract, the `$defs` of a document. */
export type Definitions = Readonly<Record<string, SchemaNode>>;

export function isSchemaObject(value: unknown): value is SchemaObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `#/$defs/Order` or `#/components/schemas/Order` → `Order`; undefined for what is no reference by name. */
export function referencedName(node: unknown): string | undefined {
  const reference = isSchemaObject(node) ? node['$ref'] : undefined;
  return typeof reference === 'string'
    ? /^#\/(?:\$defs|components\/schemas)\/([^/]+)$/.exec(reference)?.[1]
    : undefined;
}

/** The schema with what it refers to merged in; its own keywords win. Follows references until there is none. */
export function resolveReference(node: unknown, definitions: Definitions): SchemaObject {
  if (!isSchemaObject(node)) return {};
  const name = referencedName(node);
  if (name === undefined) return node;
  const { $ref: _followed, ...own } = node;
  return { ...resolveReference(definitions[name], definitions), ...own };
}

/** The types that a schema admits, as JSON Schema names them; undefined where it admits any. */
export function typesOf(node: unknown, definitions: Definitions): readonly string[] | undefined {
  const { type } = resolveReference(node, definitions);
  return typeof type === 'string' ? [type] : (type as readonly string[] | undefined);
}
