import type { OpenAPIV3_1 } from 'openapi-types';
import { ContractError } from './contract-error.ts';
import { isOperationId, operationIds, type OperationId } from './operations.ts';

export type ContractSchema = OpenAPIV3_1.SchemaObject;

/** Our extensions of an operation. */
export interface OperationExtensions {
  readonly 'x-scopes'?: readonly string[];
  readonly 'x-inferred-parameters'?: readonly string[];
}

/** A dereferenced contract. */
export type ContractDocument = OpenAPIV3_1.Document<OperationExtensions>;

/** Where the docs say something. Without a line it is another page of the vendor, named by its heading. */
export interface DocsSource {
  readonly heading: string;
  readonly line?: number;
  readonly from: 'prose' | 'example' | 'prose+example' | 'facts';
  /** The page implies it and never shows it. */
  readonly inferred?: boolean;
}

export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: ContractSchema;
  readonly source: DocsSource;
  /** For this operation the page only implies the parameter. */
  readonly inferred: boolean;
}

export interface ContractOperation {
  readonly id: OperationId;
  /** In capitals: `GET`. */
  readonly method: string;
  /** Template below the API base: `/orders/{order_id}.json`. */
  readonly path: string;
  readonly title: string;
  /** The status of an answer that did what was asked. */
  readonly successStatus: number;
  readonly parameters: readonly ContractParameter[];
  /** Of the JSON body; undefined where the operation takes none. */
  readonly requestSchema: ContractSchema | undefined;
  readonly requestRequired: boolean;
  /** By status; `5XX` stands for the class. */
  readonly responses: Readonly<Record<string, OpenAPIV3_1.ResponseObject>>;
  /** Any one of these access scopes allows it. */
  readonly scopes: readonly string[];
  readonly source: DocsSource;
}

/** The operations that a platform has. */
export type ContractOperations = Readonly<Partial<Record<OperationId, ContractOperation>>>;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Reads all operations of a dereferenced document. @throws ContractError when one is unknown or incomplete, or there is none */
export function readOperations(document: ContractDocument, file: string): ContractOperations {
  const found: Partial<Record<OperationId, ContractOperation>> = {};
  for (const [path, item = {}] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      if (item[method] === undefined) continue;
      const operation = readOperation(item[method], { path, method, shared: item.parameters ?? [], file });
      found[operation.id] = operation;
    }
  }
  if (Object.keys(found).length === 0) throw new ContractError('no operation', { file, place: '/paths' });
  return found;
}

/** The schema of a JSON body. */
export function jsonSchema(
  content: Readonly<Record<string, OpenAPIV3_1.MediaTypeObject>> | undefined,
): ContractSchema | undefined {
  const schema = content?.['application/json']?.schema;
  return schema === undefined || '$ref' in schema ? undefined : schema;
}

type Parameters = OpenAPIV3_1.OperationObject['parameters'] & {};

interface Stand {
  readonly path: string;
  readonly method: (typeof methods)[number];
  readonly shared: Parameters;
  readonly file: string;
}

type Fail = (problem: string) => never;

function readOperation(
  raw: OpenAPIV3_1.OperationObject<OperationExtensions>,
  stand: Stand,
): ContractOperation {
  const place = `/paths/${stand.path.replaceAll('/', '~1')}/${stand.method}`;
  const fail: Fail = (problem) => {
    throw new ContractError(problem, { file: stand.file, place });
  };
  const id = raw.operationId ?? '';
  if (!isOperationId(id)) return fail(`operationId '${id}' is none of ${operationIds.join(', ')}`);
  const success = Object.keys(raw.responses ?? {}).find((status) => /^2\d\d$/.test(status));
  const body = raw.requestBody && resolved(raw.requestBody, fail);
  const inferred = raw['x-inferred-parameters'] ?? [];
  return {
    id,
    method: stand.method.toUpperCase(),
    path: stand.path,
    title: raw.summary ?? id,
    successStatus: Number(success ?? fail('no answer of the 2xx class')),
    parameters: [...stand.shared, ...(raw.parameters ?? [])].map((parameter) =>
      readParameter(resolved(parameter, fail), { inferred, fail }),
    ),
    requestSchema: jsonSchema(body?.content),
    requestRequired: body?.required ?? false,
    responses: Object.fromEntries(
      Object.entries(raw.responses ?? {}).map(([status, response]) => [status, resolved(response, fail)]),
    ),
    scopes: raw['x-scopes'] ?? fail('no x-scopes'),
    source: sourceOf(raw) ?? fail('no x-source'),
  };
}

function readParameter(
  raw: OpenAPIV3_1.ParameterObject,
  { inferred, fail }: { inferred: readonly string[]; fail: Fail },
): ContractParameter {
  const { name, schema = fail(`no schema for parameter ${raw.name}`) } = raw;
  return {
    name,
    in: raw.in === 'path' ? 'path' : 'query',
    required: raw.required ?? false,
    schema: resolved<ContractSchema>(schema, fail),
    source: sourceOf(raw) ?? fail(`no x-source for parameter ${name}`),
    inferred: inferred.includes(name),
  };
}

function resolved<T extends object>(value: T | OpenAPIV3_1.ReferenceObject, fail: Fail): T {
  return '$ref' in value ? fail(`unresolved ${value.$ref}`) : value;
}

function sourceOf(owner: object): DocsSource | undefined {
  const source = 'x-source' in owner ? owner['x-source'] : undefined;
  return isDocsSource(source) ? source : undefined;
}

function isDocsSource(value: unknown): value is DocsSource {
  return typeof value === 'object' && value !== null && 'heading' in value && 'from' in value;
}
