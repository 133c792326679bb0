import type { Subject } from './statements.ts';

/** A part of an OpenAPI document: a schema, or any other object in it. */
export type Node = Readonly<Record<string, unknown>>;

/** One operation of a contract, as far as a docs page speaks of it. */
export interface OperationView {
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly string[];
  /** Query parameters, name → schema. */
  readonly query: ReadonlyMap<string, Node>;
  /** The request body's schema with all it refers to; empty for an operation without one. */
  readonly body: readonly Node[];
  /** Documented statuses, such as `200` and `5XX`. */
  readonly statuses: readonly string[];
  /** The schemas of its successful answers. */
  readonly answers: readonly Node[];
}

/** An OpenAPI document that can be asked what a docs page states. */
export interface ContractView {
  /** By operationId. */
  readonly operations: ReadonlyMap<string, OperationView>;
  /**
   * The schemas that describe a subject: a property as it is answered, a parameter, a member of a request body. A schema
   * stands beside all that it refers to or combines. Empty where the contract does not know the subject.
   */
  readonly schemasOf: (subject: Subject) => readonly Node[];
  /** The schemas that describe a property as it is sent. */
  readonly sentSchemasOf: (path: string) => readonly Node[];
}

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const combiners = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * @param document a parsed OpenAPI 3.1 document; references within it need not be resolved
 * @param resource the member that holds the resource in request and answer envelopes: `order`
 */
export function viewContract(document: unknown, resource: string): ContractView {
  const root = asNode(document);
  const expand = (node: unknown): readonly Node[] => expandSchema(root, asNode(node), []);
  const operations = new Map(
    Object.entries(asNode(root['paths'])).flatMap(([path, item]) =>
      methods.flatMap((method) => viewOperation({ root, path, method, item: asNode(item) })),
    ),
  );
  const walk = (start: readonly Node[], path: string): readonly Node[] =>
    path.split('.').reduce<readonly Node[]>((schemas, name) => member(schemas, name, expand), start);
  const all = [...operations.values()];
  const answered = all.flatMap(({ answers }) => answers.flatMap(expand));
  const sent = all.flatMap(({ body }) => body.flatMap(expand));
  return {
    operations,
    sentSchemasOf: (path) => walk(sent, `${resource}.${path}`),
    schemasOf: (subject) => {
      if (subject.of === 'property') return walk(answered, `${resource}.${subject.path}`);
      if (subject.of === 'query')
        return queryOf(operations.get(subject.operation), subject.name).flatMap(expand);
      return subject.of === 'body'
        ? walk((operations.get(subject.operation)?.body ?? []).flatMap(expand), subject.name)
        : [];
    },
  };
}

function queryOf(operation: OperationView | undefined, name: string): readonly Node[] {
  const schema = operation?.query.get(name);
  return schema === undefined ? [] : [schema];
}

interface Place {
  readonly root: Node;
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly item: Node;
}

function viewOperation({ root, path, method, item }: Place): readonly (readonly [string, OperationView])[] {
  const operation = asNode(item[method]);
  if (typeof operation['operationId'] !== 'string') return [];
  const parameters = [...asList(item['parameters']), ...asList(operation['parameters'])].map((one) =>
    resolve(root, one),
  );
  const query = parameters.filter((parameter) => parameter['in'] === 'query');
  const responses = Object.entries(asNode(operation['responses']));
  const view: OperationView = {
    method: method.toUpperCase(),
    path,
    scopes: asList(operation['x-scopes']).map(String),
    query: new Map(query.map((parameter) => [String(parameter['name']), asNode(parameter['schema'])])),
    body: contentSchemas(resolve(root, operation['requestBody'])).flatMap((schema) =>
      expandSchema(root, schema, []),
    ),
    statuses: responses.map(([status]) => status),
    answers: responses.flatMap(([status, answer]) =>
      status.startsWith('2') ? contentSchemas(resolve(root, answer)) : [],
    ),
  };
  return [[operation['operationId'], view]];
}

function contentSchemas(node: Node): readonly Node[] {
  return Object.values(asNode(node['content'])).map((media) => asNode(asNode(media)['schema']));
}

/** The members of that name of all schemas; a list's members are those of its items. */
function member(
  schemas: readonly Node[],
  name: string,
  expand: (node: unknown) => readonly Node[],
): readonly Node[] {
  const withItems = schemas.flatMap((schema) => [
    schema,
    ...('items' in schema ? expand(schema['items']) : []),
  ]);
  const found = withItems.flatMap((schema) => {
    const property = asNode(schema['properties'])[name];
    return property === undefined ? [] : expand(property);
  });
  return [...new Set(found)];
}

/** A schema beside what it refers to and what it combines, however deep. */
function expandSchema(root: Node, schema: Node, seen: readonly Node[]): readonly Node[] {
  if (seen.includes(schema)) return [];
  const path = [...seen, schema];
  const parts = combiners.flatMap((combiner) => asList(schema[combiner]));
  const referred = '$ref' in schema ? [resolve(root, schema)] : [];
  return [schema, ...[...referred, ...parts].flatMap((part) => expandSchema(root, asNode(part), path))];
}

/** What a `$ref` within the document points at; a node without one is itself. */
function resolve(root: Node, value: unknown): Node {
  const node = asNode(value);
  const reference = node['$ref'];
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return node;
  const steps = reference
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return resolve(
    root,
    steps.reduce<unknown>((at, step) => asNode(at)[step], root),
  );
}

function asNode(value: unknown): Node {
  return isNode(value) ? value : {};
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
