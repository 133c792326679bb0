import { toJsonSchema } from './json-schema.ts';
import {
  isSchemaObject,
  referencedName,
  type Definitions,
  type SchemaNode,
  type SchemaObject,
} from './schema-node.ts';

export const dialectUri = 'https://json-schema.org/draft/2020-12/schema';

export interface DocumentName {
  /** A URI that names the document: `urn:order-conformance:haravan:order`. */
  readonly $id: string;
  readonly title: string;
}

/**
 * A JSON Schema 2020-12 document that needs no other: the schema, and under `$defs` every component it reaches.
 * @param schema a schema of the contract, its references into the components kept
 */
export function standaloneDocument(
  name: DocumentName,
  schema: SchemaNode,
  components: Definitions,
): SchemaObject {
  const root = toJsonSchema(schema);
  const reached = [...reachedNames(schema, components)].toSorted();
  const definitions = reached.map((definition) => [definition, toJsonSchema(components[definition] ?? true)]);
  return {
    $schema: dialectUri,
    ...name,
    ...(isSchemaObject(root) ? root : { allOf: [root] }),
    ...(reached.length === 0 ? {} : { $defs: Object.fromEntries(definitions) as Definitions }),
  };
}

function reachedNames(start: SchemaNode, components: Definitions): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const name = referencedName(value);
    if (name !== undefined && !reached.has(name)) {
      reached.add(name);
      visit(components[name]);
    }
    Object.values(value).forEach(visit);
  };
  visit(start);
  return reached;
}
