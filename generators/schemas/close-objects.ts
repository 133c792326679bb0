import {
  isSchemaObject,
  resolveReference,
  typesOf,
  type Definitions,
  type SchemaNode,
  type SchemaObject,
} from './schema-node.ts';

/**
 * Makes every object of a document refuse names that it does not describe. It closes objects where they are used, beside the
 * reference, and never the definition itself: a definition that another one extends must stay open.
 */
export function closeObjects(document: SchemaObject): SchemaObject {
  const definitions = (document['$defs'] ?? {}) as Definitions;
  const closed = Object.entries(definitions).map(([name, definition]) => [
    name,
    closeBelow(definition, definitions),
  ]);
  const root = closeHere(document, definitions);
  return closed.length === 0 ? root : { ...root, $defs: Object.fromEntries(closed) as Definitions };
}

function closeHere(node: SchemaNode, definitions: Definitions): SchemaObject {
  const below = closeBelow(node, definitions) as SchemaObject;
  return describesObject(node, definitions) ? { ...below, unevaluatedProperties: false } : below;
}

/** Closes what stands at places of their own below this one: properties and items. */
function closeBelow(node: SchemaNode, definitions: Definitions): SchemaNode {
  if (!isSchemaObject(node)) return node;
  const { properties, items } = node;
  return {
    ...node,
    ...(isSchemaObject(properties)
      ? { properties: mapValues(properties, (value) => place(value, definitions)) }
      : {}),
    ...(isSchemaObject(items) ? { items: place(items, definitions) } : {}),
  };
}

function place(node: unknown, definitions: Definitions): SchemaNode {
  return isSchemaObject(node) ? closeHere(node, definitions) : (node as SchemaNode);
}

function describesObject(node: SchemaNode, definitions: Definitions): boolean {
  const { properties, additionalProperties } = resolveReference(node, definitions);
  if (additionalProperties !== undefined) return false;
  return isSchemaObject(properties) || (typesOf(node, definitions)?.includes('object') ?? false);
}

function mapValues(values: SchemaObject, change: (value: unknown) => SchemaNode): SchemaObject {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
