import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { OpenAPIValidator, type Document, type Operation } from 'openapi-backend';
import type { Call, Route } from './behaviour.ts';
import { printExact, type JsonValue } from './exact-json.ts';
import { Refusal } from './refusal.ts';

/** Throws a {@link Refusal} when the call breaks the contract: 400 for path and query, 422 for the body. */
export type ContractValidation = (call: Call<unknown>) => void;

type Problem = Pick<ErrorObject, 'instancePath' | 'keyword' | 'message'>;

export interface ValidationPlan {
  readonly basePath: string;
  readonly routes: readonly Route[];
  /** Query problems left to the operations: `/query/limit maximum`. */
  readonly ownQueryRules: ReadonlySet<string>;
}

/** Validates requests against a platform's OpenAPI document. Its schemas are compiled when an operation is first asked, once a process. */
export function contractValidation(document: Document, plan: ValidationPlan): ContractValidation {
  const validator = validators.get(document) ?? compileLazily(document);
  validators.set(document, validator);
  const known = new Map(plan.routes.map((route) => [route.operation, resolve(route, validator)]));
  return (call) => {
    const found = known.get(call.operation);
    if (found === undefined) throw new Error(`No route for the operation '${call.operation}'`);
    const { errors } = validator.validateRequest(asPlainRequest(call, found.route), found.operation);
    const problems = (errors ?? []).filter((problem) => counts(problem, plan.ownQueryRules));
    if (problems.length > 0) throw refusalFor(problems);
  };
}

/** Many shops are opened in one process; what is compiled holds for all of them. */
const validators = new WeakMap<Document, OpenAPIValidator>();

function compileLazily(document: Document): OpenAPIValidator {
  return new OpenAPIValidator({
    definition: requestsOnly(document),
    lazyCompileValidators: true,
    // That these are schemas is known since the contract was loaded; to show it once more would take longer than to compile them.
    ajvOpts: { strict: false, allErrors: true, logger: false, validateSchema: false },
    customizeAjv: (_ajv, options) => addFormats.default(new Ajv2020(options)),
  });
}

/** Looked up once: the validator would flatten the whole document for every request. */
function resolve(route: Route, validator: OpenAPIValidator): { route: Route; operation: Operation } {
  const operation = validator.router.getOperation(route.operation);
  if (operation === undefined) throw new Error(`The contract has no operation '${route.operation}'`);
  return { route, operation };
}

/**
 * The document without its answers, and with no two places sharing one object: the validator takes a shared object for a cycle and
 * puts a `$ref` in its place, even where none may stand. Dereferencing shares freely.
 */
function requestsOnly(document: Document): Document {
  return JSON.parse(JSON.stringify(document, dropAnswers)) as Document;
}

function dropAnswers(key: string, value: unknown): unknown {
  return key === 'responses' || key === 'components' ? {} : value;
}

function asPlainRequest(
  call: Call<unknown>,
  route: Route,
): Parameters<OpenAPIValidator['validateRequest']>[0] {
  return {
    method: route.method.toLowerCase(),
    // The id was decoded on its way here, as far as it could be; the validator decodes once more.
    path: route.path.replace(':id', encodeURIComponent(call.id ?? '')),
    query: { ...call.query },
    headers: call.body === undefined ? {} : { 'content-type': 'application/json' },
    body: call.body === undefined ? undefined : plain(call.body),
  };
}

/** Ajv needs ordinary numbers; the operations keep the exact ones. */
function plain(body: JsonValue): unknown {
  return JSON.parse(printExact(body));
}

/** Parameters nobody documented are ignored, not refused. */
function counts(problem: Problem, ownQueryRules: ReadonlySet<string>): boolean {
  if (problem.instancePath === '/query' && problem.keyword === 'additionalProperties') return false;
  return !ownQueryRules.has(`${problem.instancePath} ${problem.keyword}`);
}

function refusalFor(problems: readonly Problem[]): Refusal {
  const inBody = problems.every(
    ({ instancePath }) => instancePath.startsWith('/requestBody') || instancePath === '',
  );
  const errors: Record<string, string[]> = {};
  for (const { instancePath, message } of problems) {
    const field = instancePath.split('/').slice(2).join('.') || 'base';
    (errors[field] ??= []).push(message ?? 'is not valid');
  }
  return new Refusal(inBody ? 422 : 400, errors);
}
