import type { Contract } from '../../spec/contract.ts';
import { operationIds, type OperationId } from '../../spec/operations.ts';
import type { Platform } from '../../spec/platforms.ts';
import { isSchemaObject, type Definitions, type SchemaNode, type SchemaObject } from './schema-node.ts';

/** The schemas of one operation, with references to components kept as references. */
export interface OperationSchemas {
  readonly request: SchemaNode | undefined;
  /** By status: `200`, `5XX`, `default`. */
  readonly answers: Readonly<Record<string, SchemaNode>>;
  readonly query: readonly QueryParameter[];
}

export interface QueryParameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: SchemaObject;
}

export interface ContractSchemas {
  readonly platform: Platform;
  readonly components: Definitions;
  /** In the order of `operationIds`; only those that the platform has. */
  readonly operations: ReadonlyMap<OperationId, OperationSchemas>;
}

/** Reads the schemas of a contract as it is written: a document of its own needs the references. */
export function readContractSchemas({ written, platform }: Contract): ContractSchemas {
  const document = written as unknown as SchemaObject;
  const found = operationNodes(document).map(
    (node) => [node['operationId'] as OperationId, readOperation(node, document)] as const,
  );
  const operations = new Map(found);
  return {
    platform,
    components: at(document, 'components', 'schemas') as Definitions,
    operations: new Map(
      operationIds.flatMap((id) => {
        const operation = operations.get(id);
        return operation === undefined ? [] : [[id, operation]];
      }),
    ),
  };
}

function operationNodes(document: SchemaObject): readonly SchemaObject[] {
  return Object.values(at(document, 'paths')).flatMap((item) => {
    const shared = isSchemaObject(item) ? asList(item['parameters']) : [];
    return isSchemaObject(item)
      ? Object.values(item)
          .filter((node): node is SchemaObject => isSchemaObject(node) && 'operationId' in node)
          .map((node) => ({ ...node, parameters: [...shared, ...asList(node['parameters'])] }))
      : [];
  });
}

function readOperation(node: SchemaObject, document: SchemaObject): OperationSchemas {
  const answers = Object.entries(at(node, 'responses')).flatMap(([status, response]) => {
    const schema = bodySchema(follow(response, document));
    return schema === undefined ? [] : [[status, schema] as const];
  });
  const query = asList(node['parameters'])
    .map((parameter) => follow(parameter, document))
    .filter((parameter) => parameter['in'] === 'query')
    .map((parameter) => ({
      name: String(parameter['name']),
      required: parameter['required'] === true,
      schema: { description: parameter['description'], ...at(parameter, 'schema') },
    }));
  return {
    request: bodySchema(follow(node['requestBody'], document)),
    answers: Object.fromEntries(answers),
    query,
  };
}

/** The schema of a JSON body. */
function bodySchema(body: SchemaObject): SchemaNode | undefined {
  return at(body, 'content', 'application/json')['schema'] as SchemaNode | undefined;
}

/** A response, request body or parameter, wherever in the components it stands. */
function follow(node: unknown, document: SchemaObject): SchemaObject {
  if (!isSchemaObject(node)) return {};
  const reference = node['$ref'];
  return typeof reference === 'string'
    ? follow(at(document, ...reference.split('/').slice(1)), document)
    : node;
}

function at(node: SchemaObject, ...steps: readonly string[]): SchemaObject {
  return steps.reduce<SchemaObject>((found, step) => {
    const next = found[step];
    return isSchemaObject(next) ? next : {};
  }, node);
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
