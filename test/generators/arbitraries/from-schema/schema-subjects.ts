import { loadContract } from '../../../../spec/contract.ts';
import { buildDocument, querySchema } from '../../../../generators/schemas/build-schemas.ts';
import { closeObjects } from '../../../../generators/schemas/close-objects.ts';
import { readContractSchemas } from '../../../../generators/schemas/contract-schemas.ts';
import {
  referencedName,
  type SchemaNode,
  type SchemaObject,
} from '../../../../generators/schemas/schema-node.ts';

/** A schema that values are made up from, beside the document that judges them. */
export interface SchemaSubject {
  readonly name: string;
  /** With its definitions, and the contract's own keywords kept. */
  readonly source: SchemaObject;
  /** For a validator: plain JSON Schema. */
  readonly document: SchemaObject;
  readonly limits: Limits;
}

/** What the contract's own keywords ask for, wherever they stand. */
export interface Limits {
  readonly integerDigits: number;
  readonly fractionDigits: number;
  readonly itemLength: number;
}

const limits: Limits = { integerDigits: 22, fractionDigits: 4, itemLength: 40 };

const contract = readContractSchemas(await loadContract('haravan'));

function subject(name: string, schema: SchemaNode): SchemaSubject {
  return {
    name,
    source: { ...(schema as SchemaObject), $defs: contract.components },
    document: buildDocument({ name, title: name, schema }, contract),
    limits,
  };
}

function closed({ name, source, document }: SchemaSubject): SchemaSubject {
  return { name: `${name}, closed`, source: closeObjects(source), document: closeObjects(document), limits };
}

/** Every schema of the components of Haravan's contract. */
export const componentSubjects: readonly SchemaSubject[] = Object.entries(contract.components).map(
  ([name, schema]) => subject(name, schema),
);

const operations = [...contract.operations].map(([id, operation]) => ({ id, ...operation }));

/** Every request body, and every set of query parameters, of which names that are not described are refused. */
export const requestSubjects: readonly SchemaSubject[] = operations.flatMap(({ id, request, query }) => [
  ...(request === undefined ? [] : [closed(subject(`request of ${id}`, request))]),
  ...(query.length === 0 ? [] : [subject(`query of ${id}`, querySchema(query))]),
]);

/** Every answer that is not just one of the components. */
export const answerSubjects: readonly SchemaSubject[] = operations.flatMap(({ id, answers }) =>
  Object.entries(answers)
    .filter(([, schema]) => !isComponent(schema))
    .map(([status, schema]) => subject(`answer ${status} of ${id}`, schema)),
);

function isComponent(schema: SchemaNode): boolean {
  const name = referencedName(schema);
  return name !== undefined && Object.keys(schema).length === 1 && name in contract.components;
}
