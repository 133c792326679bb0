import type { ContractSchema } from '../contract.ts';
import type { Kind, Shape } from './shape.ts';
import type { WireNames } from './wire-names.ts';

/** A draft without what the platform's contract does not describe: scenarios say all they want, and each platform hears what it knows. */
export function keepDescribed<T extends object>(
  draft: T,
  { shape, schema, names }: { shape: Shape; schema: ContractSchema | undefined; names: WireNames },
): T {
  const kept = Object.entries(draft).flatMap(([attribute, value]) => {
    const described = propertyOf(schema, names.toWire(attribute));
    const kind = shape[attribute];
    if (described === undefined || kind === undefined) return [];
    return [[attribute, keepValue(value, { kind, schema: described, names })] as const];
  });
  return Object.fromEntries(kept) as T;
}

function keepValue(
  value: unknown,
  { kind, schema, names }: { kind: Kind; schema: ContractSchema; names: WireNames },
): unknown {
  if (typeof kind !== 'object') return value;
  if ('one' in kind) return keepDescribed(value as object, { shape: kind.one, schema, names });
  const items = itemsOf(schema);
  return (value as readonly object[]).map((item) =>
    keepDescribed(item, { shape: kind.list, schema: items, names }),
  );
}

/** The schema of a member, wherever among the alternatives it stands. */
export function propertyOf(schema: ContractSchema | undefined, name: string): ContractSchema | undefined {
  return found(schema, (each) => each.properties?.[name]);
}

function itemsOf(schema: ContractSchema): ContractSchema | undefined {
  return found(schema, (each) => ('items' in each ? each.items : undefined));
}

function found(
  schema: ContractSchema | undefined,
  look: (schema: ContractSchema) => ContractSchema | undefined,
): ContractSchema | undefined {
  if (schema === undefined) return undefined;
  const direct = look(schema);
  if (direct !== undefined) return direct;
  const parts = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return parts.map((part) => found(part, look)).find((part) => part !== undefined);
}
