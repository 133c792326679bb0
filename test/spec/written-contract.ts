import { parse } from 'yaml';
import { loadContract, type Contract, type DocsSource } from '../../spec/contract.ts';
import type { Platform } from '../../spec/platforms.ts';

export type Node = Readonly<Record<string, unknown>>;

/** Something of a contract that has to say where it comes from. */
export interface Sourced {
  readonly what: string;
  /** What the line of the page has to say; undefined where no name stands there. */
  readonly name?: string;
  readonly node: Node;
}

/** A contract beside its text as it is written: references unresolved. */
export interface WrittenContract {
  readonly contract: Contract;
  readonly written: unknown;
  readonly operations: readonly Sourced[];
  readonly parameters: readonly Sourced[];
  readonly properties: readonly Sourced[];
  readonly schemas: readonly (readonly [name: string, node: Node])[];
  /** All of these, and the other parts that have a source. */
  readonly sourced: readonly Sourced[];
}

export async function loadWrittenContract(platform: Platform): Promise<WrittenContract> {
  const contract = await loadContract(platform);
  const written: unknown = parse(contract.source);
  const schemas = members(written, 'components', 'schemas');
  const operations = members(written, 'paths').flatMap(([path, item]) =>
    members(item)
      .filter(([method]) => ['get', 'put', 'post', 'delete'].includes(method))
      .map(([method, node]) => ({ what: `${method} ${path}`, node })),
  );
  const parameters = members(written, 'components', 'parameters').map(([what, node]) => ({
    what,
    name: String(node['name']),
    node,
  }));
  const properties = schemas.flatMap(([schema, node]) =>
    members(node, 'properties').map(([name, property]) => ({
      what: `${schema}.${name}`,
      name,
      node: property,
    })),
  );
  const parts = ['responses', 'headers', 'securitySchemes', 'schemas'].flatMap((kind) =>
    members(written, 'components', kind).map(([name, node]) => ({ what: `${kind}/${name}`, node })),
  );
  const sourced = [...operations, ...parameters, ...properties, ...parts];
  return { contract, written, operations, parameters, properties, schemas, sourced };
}

/** Where the docs say it; undefined where the contract does not tell, or not in the one form. */
export function sourceOf({ node }: Sourced): DocsSource | undefined {
  const source = node['x-source'];
  if (!isNode(source) || typeof source['heading'] !== 'string') return undefined;
  const placed = typeof source['line'] === 'number';
  const says = placed ? ['prose', 'example', 'prose+example'] : ['facts'];
  return says.includes(String(source['from'])) ? (source as unknown as DocsSource) : undefined;
}

/** The members of an object of the document, found by its path; none where there is no such object. */
function members(node: unknown, ...path: readonly string[]): readonly (readonly [string, Node])[] {
  const found = path.reduce<unknown>((at, name) => (isNode(at) ? at[name] : undefined), node);
  return isNode(found)
    ? Object.entries(found).flatMap(([name, value]) => (isNode(value) ? [[name, value]] : []))
    : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
