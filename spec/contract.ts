import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import SwaggerParser from '@apidevtools/swagger-parser';
import { LineCounter, parseDocument } from 'yaml';
import { ContractError } from './contract-error.ts';
import {
  jsonSchema,
  readOperations,
  type ContractDocument,
  type ContractOperation,
  type ContractOperations,
  type ContractSchema,
} from './contract-operation.ts';
import type { OperationId } from './operations.ts';
import type { Platform } from './platforms.ts';

export { ContractError } from './contract-error.ts';
export type {
  ContractDocument,
  ContractOperation,
  ContractOperations,
  ContractParameter,
  ContractSchema,
  DocsSource,
} from './contract-operation.ts';

/** What one platform promises, read from its `openapi.yaml`. Everything is shared by all who load it: do not change it. */
export interface Contract {
  readonly platform: Platform;
  /** Without any `$ref`. */
  readonly document: ContractDocument;
  /** As it is written: with every `$ref`. */
  readonly written: ContractDocument;
  /** The text of `openapi.yaml`. */
  readonly source: string;
  /** SHA-256 of that text, in hex. */
  readonly digest: string;
  /** Only those that the platform has. */
  readonly operations: ContractOperations;
  /** One operation. @throws ContractError where the platform does not have it */
  readonly operation: (id: OperationId) => ContractOperation;
  /** The schema of a JSON answer; undefined for a status the contract does not list. */
  readonly responseSchema: (operation: OperationId, status: number) => ContractSchema | undefined;
  /** A schema of the components by its name. @throws ContractError when there is none */
  readonly schema: (name: string) => ContractSchema;
}

const contracts = new Map<Platform, Promise<Contract>>();

/** Loads and dereferences a platform's contract, once a process. @throws ContractError naming file and place */
export function loadContract(platform: Platform): Promise<Contract> {
  const contract = contracts.get(platform) ?? readContract(platform);
  contracts.set(platform, contract);
  return contract;
}

async function readContract(platform: Platform): Promise<Contract> {
  const file = fileURLToPath(new URL(`./${platform}/openapi.yaml`, import.meta.url));
  const source = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ContractError('cannot be read', { file, cause });
  });
  // The tests show that what lies here is valid; to show it once more would cost every process more than to read it.
  return buildContract(platform, { file, source }, dereference);
}

interface ContractText {
  /** How errors name it. */
  readonly file: string;
  readonly source: string;
}

/**
 * Makes a contract of the text of an `openapi.yaml`, which it validates.
 * @throws ContractError naming file and place
 */
export function parseContract(platform: Platform, text: ContractText): Promise<Contract> {
  return buildContract(platform, text, validate);
}

type Dereference = (document: ContractDocument) => Promise<unknown>;

async function buildContract(
  platform: Platform,
  { file, source }: ContractText,
  resolve: Dereference,
): Promise<Contract> {
  const written = readYaml(source, file);
  const document = await withoutReferences(written, { file, resolve });
  const operations = readOperations(document, file);
  return {
    platform,
    document,
    written,
    source,
    digest: createHash('sha256').update(source).digest('hex'),
    operations,
    operation: (id) => operations[id] ?? fail(`no operation ${id}`, { file, place: '/paths' }),
    responseSchema(operation, status) {
      const responses = operations[operation]?.responses ?? {};
      return jsonSchema((responses[status] ?? responses[`${Math.trunc(status / 100)}XX`])?.content);
    },
    schema: (name) =>
      document.components?.schemas?.[name] ??
      fail(`no schema ${name}`, { file, place: '/components/schemas' }),
  };
}

function readYaml(source: string, file: string): ContractDocument {
  const lineCounter = new LineCounter();
  const yaml = parseDocument(source, { prettyErrors: false, lineCounter });
  const [problem] = yaml.errors;
  if (problem !== undefined) {
    const { line, col } = lineCounter.linePos(problem.pos[0]);
    fail(`not YAML: ${problem.message}`, { file, place: `line ${line}, column ${col}`, cause: problem });
  }
  const document: unknown = yaml.toJS();
  return isOpenApi(document) ? document : fail('not a document of OpenAPI 3.1', { file });
}

async function withoutReferences(
  written: ContractDocument,
  { file, resolve }: { readonly file: string; readonly resolve: Dereference },
): Promise<ContractDocument> {
  // The parser dereferences in place, so it is given a document that nobody else holds.
  const valid: unknown = await resolve(structuredClone(written)).catch((cause: unknown) =>
    fail(`not a valid OpenAPI document: ${messageOf(cause)}`, { file, cause }),
  );
  return isOpenApi(valid) ? valid : fail('not a document of OpenAPI 3.1', { file });
}

function dereference(document: ContractDocument): Promise<unknown> {
  return SwaggerParser.dereference(document);
}

function validate(document: ContractDocument): Promise<unknown> {
  return SwaggerParser.validate(document);
}

function isOpenApi(value: unknown): value is ContractDocument {
  return (
    typeof value === 'object' &&
    value !== null &&
    'openapi' in value &&
    String(value.openapi).startsWith('3.1.')
  );
}

function fail(problem: string, where: { file: string; place?: string; cause?: unknown }): never {
  throw new ContractError(problem, where);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
