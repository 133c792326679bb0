import type { Contract, ContractSchema } from './contract.ts';

/**
 * What the contract says of one place in a JSON body. `personal`: it tells who somebody is (`x-personal` in `openapi.yaml`). `plain`:
 * described, and nobody's secret. `unknown`: not described, so that anything may stand there. A list says what its items say.
 */
export interface PersonalPlan {
  readonly says: 'personal' | 'plain' | 'unknown';
  readonly members: ReadonlyMap<string, PersonalPlan>;
}

/** A place that the contract does not describe. */
export const unknownPlace: PersonalPlan = { says: 'unknown', members: new Map() };

interface Growing {
  says: PersonalPlan['says'];
  readonly members: Map<string, Growing>;
}

const plans = new WeakMap<Contract, PersonalPlan>();

/** What the bodies of a platform hold of people: one plan for requests and answers of all operations, as their names do not clash. */
export function personalPlan(contract: Contract): PersonalPlan {
  const plan = plans.get(contract) ?? buildPlan(contract);
  plans.set(contract, plan);
  return plan;
}

function buildPlan({ operations, responseSchema }: Contract): PersonalPlan {
  const root: Growing = { says: 'unknown', members: new Map() };
  for (const { id, successStatus, requestSchema } of Object.values(operations)) {
    grow(root, responseSchema(id, successStatus));
    grow(root, requestSchema);
  }
  return root;
}

/** A place that two schemas share is personal where either says so. */
function grow(node: Growing, schema: ContractSchema | undefined): void {
  if (schema === undefined) return;
  if ('x-personal' in schema && schema['x-personal'] === true) node.says = 'personal';
  if (node.says === 'unknown' && describesValue(schema)) node.says = 'plain';
  for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])])
    grow(node, part);
  if ('items' in schema) grow(node, schema.items);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    const child: Growing = node.members.get(name) ?? { says: 'unknown', members: new Map() };
    node.members.set(name, child);
    grow(child, member);
  }
}

/** What is inside an object or a list is described by its own schema, if at all. */
function describesValue({ type }: ContractSchema): boolean {
  const types: readonly string[] = type === undefined ? [] : [type].flat();
  return types.some((each) => each !== 'object' && each !== 'array' && each !== 'null');
}
