import type { ContractSchema } from '../../spec/contract.ts';

/** Generic paths of a body at which the contract lists the texts there may be. */
export function listedPaths(schema: ContractSchema | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  if (schema !== undefined) walk(schema, { path: '', within: [] }, found);
  return found;
}

interface Place {
  readonly path: string;
  /** Schemas that this place lies in: one that contains itself ends here. */
  readonly within: readonly unknown[];
}

function walk(node: unknown, { path, within }: Place, found: Set<string>): void {
  if (typeof node !== 'object' || node === null || within.includes(node)) return;
  const schema = node as Readonly<Record<string, unknown>>;
  const inside = [...within, node];
  const listed = schema['enum'];
  if (Array.isArray(listed) && listed.some((value) => typeof value === 'string')) found.add(path);
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) for (const branch of branches) walk(branch, { path, within: inside }, found);
  }
  walk(schema['items'], { path: `${path}[]`, within: inside }, found);
  const { properties } = schema;
  if (typeof properties !== 'object' || properties === null) return;
  for (const [name, property] of Object.entries(properties))
    walk(property, { path: path === '' ? name : `${path}.${name}`, within: inside }, found);
}
