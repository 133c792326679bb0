import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../spec/json/exact-json.ts';
import type { ContractSchema } from '../../spec/contract.ts';

/** One place of a request's body that is not as the contract describes it. */
export interface BodyFault {
  /** `/order/line_items`. */
  readonly pointer: string;
  readonly expected: string;
  readonly received: string;
}

type Container = 'list' | 'object' | 'value';

/**
 * Where a list, an object or a plain value stands in the place of another of the three, and what is missing that has to be there. How a
 * number or a text is spelled is not looked at: shops read `"199"` as they read 199.
 */
export function containerFaults(body: Json, schema: ContractSchema, pointer = ''): readonly BodyFault[] {
  if (body === null || isUndescribed(schema)) return [];
  const expected = containersOf(schema);
  const received = containerOf(body);
  if (expected.size > 0 && !expected.has(received))
    return [{ pointer, expected: [...expected].map(inWords).join(' or '), received: inWords(received) }];
  if (isJsonArray(body)) return itemFaults(body, schema, pointer);
  return isJsonObject(body) ? memberFaults(body, schema, pointer) : [];
}

/** An object of which nobody says what it holds: whether it is one is not known any better. */
function isUndescribed(schema: ContractSchema): boolean {
  return schema.type === 'object' && branchesOf(schema).every(({ properties }) => properties === undefined);
}

function itemFaults(list: readonly Json[], schema: ContractSchema, pointer: string): readonly BodyFault[] {
  const [items] = branchesOf(schema).flatMap((branch) => ('items' in branch ? [branch.items] : []));
  if (items === undefined) return [];
  return list.flatMap((item, index) => containerFaults(item, items as ContractSchema, `${pointer}/${index}`));
}

function memberFaults(object: JsonObject, schema: ContractSchema, pointer: string): readonly BodyFault[] {
  const branches = branchesOf(schema).filter((branch) => branch.properties !== undefined);
  const required = branches.length === 1 ? (branches[0]?.required ?? []) : [];
  const missing = required.filter((name) => object[name] === undefined || object[name] === null);
  const members = memberSchemas(schema);
  return [
    ...missing.map((name) => ({
      pointer: `${pointer}/${name}`,
      expected: [...containersOf(members.get(name) ?? {})].map(inWords).join(' or ') || 'a value',
      received: 'nothing',
    })),
    ...Object.entries(object).flatMap(([name, value]) => {
      const member = members.get(name);
      return member === undefined ? [] : containerFaults(value, member, `${pointer}/${name}`);
    }),
  ];
}

/** What is described below a schema by its name, in whichever of its branches. */
export function memberSchemas(schema: ContractSchema): ReadonlyMap<string, ContractSchema> {
  return new Map(
    branchesOf(schema).flatMap((branch) =>
      Object.entries(branch.properties ?? {}).map(
        ([name, member]) => [name, member as ContractSchema] as const,
      ),
    ),
  );
}

/** A schema and all that it is made of, side by side. */
function branchesOf(schema: ContractSchema): readonly ContractSchema[] {
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...parts.flatMap((part) => branchesOf(part as ContractSchema))];
}

/** What may stand there; empty where anything may. */
function containersOf(schema: ContractSchema): ReadonlySet<Container> {
  const types = branchesOf(schema)
    .flatMap(({ type }) => (type === undefined ? [] : [type].flat()))
    .filter((type) => type !== 'null');
  return new Set(types.map((type) => (type === 'array' ? 'list' : type === 'object' ? 'object' : 'value')));
}

function containerOf(value: Json): Container {
  if (isJsonArray(value)) return 'list';
  return isJsonObject(value) ? 'object' : 'value';
}

function inWords(container: Container): string {
  return { list: 'a list', object: 'an object', value: 'a single value' }[container];
}
