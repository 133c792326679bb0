import {
  referencedName,
  isSchemaObject,
  type Definitions,
  type SchemaNode,
  type SchemaObject,
} from './schema-node.ts';

/** Generic paths below a schema: `orders[].line_items[].price`. */
export interface DescribedPaths {
  /** Of every property. */
  readonly all: ReadonlySet<string>;
  /** Of what the contract marks as a decimal. */
  readonly decimals: ReadonlySet<string>;
}

/** Finds every property that a schema of the contract describes, however deep. */
export function describedPaths(schema: SchemaNode, definitions: Definitions): DescribedPaths {
  const all = new Set<string>();
  const decimals = new Set<string>();
  const visit = (path: string, node: SchemaObject): void => {
    if (path !== '' && !path.endsWith('[]')) all.add(path);
    if ('x-decimal' in node) decimals.add(path);
  };
  walk(schema, { path: '', following: [] }, { definitions, visit });
  return { all, decimals };
}

interface Place {
  readonly path: string;
  /** Definitions that this place lies in: a schema that contains itself ends here. */
  readonly following: readonly string[];
}

interface Walk {
  readonly definitions: Definitions;
  readonly visit: (path: string, node: SchemaObject) => void;
}

function walk(node: unknown, place: Place, context: Walk): void {
  if (!isSchemaObject(node)) return;
  context.visit(place.path, node);
  const name = referencedName(node);
  if (name !== undefined && !place.following.includes(name)) {
    walk(context.definitions[name], { ...place, following: [...place.following, name] }, context);
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const branches = node[keyword];
    if (Array.isArray(branches))
      branches.forEach((branch) => {
        walk(branch, place, context);
      });
  }
  if (isSchemaObject(node['items'])) walk(node['items'], { ...place, path: `${place.path}[]` }, context);
  if (!isSchemaObject(node['properties'])) return;
  for (const [property, schema] of Object.entries(node['properties'])) {
    const path = place.path === '' ? property : `${place.path}.${property}`;
    walk(isSchemaObject(schema) ? schema : {}, { ...place, path }, context);
  }
}
