import { loadContract } from '../../spec/contract.ts';
import type { Platform } from '../../spec/platforms.ts';
import { readContractSchemas, type ContractSchemas, type QueryParameter } from './contract-schemas.ts';
import type { SchemaNode, SchemaObject } from './schema-node.ts';
import { standaloneDocument } from './standalone-document.ts';

/**
 * The schemas of a platform as JSON Schema 2020-12 documents for any language, by file name: one a component
 * (`order.schema.json`), one an operation's request, query and answers (`create-order.answer-201.schema.json`). Each stands alone.
 * @throws ContractError when the contract cannot be used
 */
export async function buildSchemas(platform: Platform): Promise<ReadonlyMap<string, object>> {
  const schemas = readContractSchemas(await loadContract(platform));
  const build = (name: string, title: string, schema: SchemaNode): readonly [string, SchemaObject] => [
    `${name}.schema.json`,
    buildDocument({ name, title, schema }, schemas),
  ];
  return new Map([
    ...Object.entries(schemas.components).map(([name, schema]) => build(kebabCase(name), name, schema)),
    ...[...schemas.operations].flatMap(([id, { request, query, answers }]) => {
      const name = kebabCase(id);
      return [
        ...(request === undefined ? [] : [build(`${name}.request`, `Request of ${id}`, request)]),
        ...(query.length === 0
          ? []
          : [build(`${name}.query`, `Query of ${id}, numbers read`, querySchema(query))]),
        ...Object.entries(answers)
          .filter(([status]) => status.startsWith('2'))
          .map(([status, schema]) => build(`${name}.answer-${status}`, `Answer ${status} of ${id}`, schema)),
      ];
    }),
  ]);
}

/** One document of a contract, under the name it is known by outside. */
export function buildDocument(
  { name, title, schema }: { readonly name: string; readonly title: string; readonly schema: SchemaNode },
  { platform, components }: ContractSchemas,
): SchemaObject {
  return standaloneDocument({ $id: `urn:order-conformance:${platform}:${name}`, title }, schema, components);
}

/** Query parameters as the properties of one object, which has no others. */
export function querySchema(parameters: readonly QueryParameter[]): SchemaObject {
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

/** `OrderListAnswer` → `order-list-answer`. */
export function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
