import { loadContract } from '../../spec/contract.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { Platform } from '../../spec/platforms.ts';
import { buildDocument, querySchema } from './build-schemas.ts';
import { closeObjects } from './close-objects.ts';
import { compileSchema, type Validator } from './compile-schema.ts';
import { readContractSchemas, type ContractSchemas } from './contract-schemas.ts';
import { queryValidator } from './query-validator.ts';
import type { Definitions, SchemaNode, SchemaObject } from './schema-node.ts';
import { describedPaths } from './schema-paths.ts';

export type { Validator } from './compile-schema.ts';
export type { Violation } from './violation.ts';

/** What a platform's contract says of bodies and parameters, ready to be asked. Each part is compiled when it is first asked for. */
export interface Validators {
  /**
   * Of an answer's body; undefined where the contract describes none for this status.
   * @param options `partial`: `fields` asked for less, so that no attribute of an order is missed
   */
  readonly answer: (
    operation: OperationId,
    status: number,
    options?: { readonly partial?: boolean },
  ) => Validator | undefined;
  /** Of our own request bodies: stricter than the contract, names that it does not describe are violations. Undefined without a body. */
  readonly request: (operation: OperationId) => Validator | undefined;
  /** Of our own query parameters, given as an object of strings: names that the operation does not describe are violations. */
  readonly query: (operation: OperationId) => Validator;
  /** Generic paths of an answer whose value is a decimal, to be judged from the raw text: `order.line_items[].price`. */
  readonly decimalPaths: (operation: OperationId, status: number) => ReadonlySet<string>;
  /** Generic paths of every property of an answer that the contract describes. */
  readonly answerPaths: (operation: OperationId, status: number) => ReadonlySet<string>;
}

const loaded = new Map<Platform, Promise<Validators>>();

/** Loads the validators of a platform, once a process. @throws ContractError when the contract cannot be used */
export function loadValidators(platform: Platform): Promise<Validators> {
  const validators =
    loaded.get(platform) ??
    loadContract(platform).then((contract) => createValidators(readContractSchemas(contract)));
  loaded.set(platform, validators);
  return validators;
}

function createValidators(schemas: ContractSchemas): Validators {
  const { components, operations } = schemas;
  const partial = { ...schemas, components: withPartialOrders(components) };
  const complete = once((schema: SchemaNode) => compileSchema(documentOf(schema, schemas)));
  const reduced = once((schema: SchemaNode) => compileSchema(documentOf(schema, partial)));
  const closed = once((schema: SchemaNode) => compileSchema(closeObjects(documentOf(schema, schemas))));
  const query = once((operation: OperationId) => {
    const parameters = operations.get(operation)?.query ?? [];
    return queryValidator(compileSchema(documentOf(querySchema(parameters), schemas)), parameters);
  });
  const paths = once((schema: SchemaNode) => describedPaths(schema, components));
  const answerSchema = (operation: OperationId, status: number): SchemaNode | undefined => {
    const answers = operations.get(operation)?.answers;
    return answers?.[status] ?? answers?.[`${String(Math.trunc(status / 100))}XX`] ?? answers?.['default'];
  };
  return {
    answer: (operation, status, options = {}) => {
      const schema = answerSchema(operation, status);
      return schema === undefined ? undefined : (options.partial === true ? reduced : complete)(schema);
    },
    request: (operation) => {
      const request = operations.get(operation)?.request;
      return request === undefined ? undefined : closed(request);
    },
    query,
    decimalPaths: (operation, status) => paths(answerSchema(operation, status) ?? true).decimals,
    answerPaths: (operation, status) => paths(answerSchema(operation, status) ?? true).all,
  };
}

function documentOf(schema: SchemaNode, schemas: ContractSchemas): SchemaObject {
  return buildDocument({ name: 'body', title: 'Body', schema }, schemas);
}

/** The components with an order of which any attribute may be missing in place of the complete one. */
function withPartialOrders(components: Definitions): Definitions {
  const { OrderPartial } = components;
  return OrderPartial === undefined ? components : { ...components, Order: OrderPartial };
}

/** Makes something of each argument once; equal arguments are the same. */
function once<A, T>(make: (argument: A) => T): (argument: A) => T {
  const made = new Map<string, T>();
  return (argument) => {
    const key = JSON.stringify(argument);
    const known = made.get(key) ?? make(argument);
    made.set(key, known);
    return known;
  };
}
