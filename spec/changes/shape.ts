import { pointerStep } from '../json/pointer.ts';
import { asNode, resolveAt, type At, type Node } from './document.ts';

/** A schema as everything that holds together: itself, what it refers to, and all of its `allOf`. */
export type Schema = readonly At[];

/** A schema, its ways of saying the same thing made one. */
export interface Shape {
  /** Where it stands, for messages. */
  readonly pointer: string;
  /** All parts that hold together; keywords are read from each. */
  readonly parts: Schema;
  /** JSON types but null; undefined for any. */
  readonly types: ReadonlySet<string> | undefined;
  readonly nullable: boolean;
  /** Listed values but null; undefined where none are listed. */
  readonly values: readonly unknown[] | undefined;
  readonly required: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, Schema>;
  readonly items: Schema | undefined;
  /** Each `oneOf` or `anyOf` that has at least two options besides null. Whether more than one may fit is not compared. */
  readonly choices: readonly (readonly Schema[])[];
}

/** @param root the document that the schema's references are resolved in */
export function shapeOf(root: unknown, schema: Schema): Shape {
  const parts = schema.flatMap((at) => flatten(root, at, []));
  return parts
    .flatMap((part) => choicesOf(part))
    .reduce((shape, options) => withChoice(root, shape, options), ownShape(parts, schema[0]?.pointer ?? ''));
}

function flatten(root: unknown, at: At, seen: readonly string[]): Schema {
  if (seen.includes(at.pointer)) return [];
  const path = [...seen, at.pointer];
  const target = resolveAt(root, at);
  const referred = target.pointer === at.pointer ? [] : flatten(root, target, path);
  const combined = listAt(at, 'allOf').flatMap((part) => flatten(root, part, path));
  return [at, ...referred, ...combined];
}

function ownShape(parts: Schema, pointer: string): Shape {
  const types = parts.flatMap(({ node }) =>
    'type' in node ? [new Set([node['type']].flat().map(String))] : [],
  );
  const listed = parts.flatMap(({ node }) => [
    ...(Array.isArray(node['enum']) ? [node['enum'] as readonly unknown[]] : []),
    ...('const' in node ? [[node['const']]] : []),
  ]);
  const members = new Map<string, Schema>();
  for (const { node, pointer: base } of parts)
    for (const [name, value] of Object.entries(asNode(node['properties'])))
      members.set(name, [
        ...(members.get(name) ?? []),
        { node: asNode(value), pointer: pointerStep(`${base}/properties`, name) },
      ]);
  const items = parts.flatMap(({ node, pointer: base }) =>
    'items' in node ? [{ node: asNode(node['items']), pointer: `${base}/items` }] : [],
  );
  const known = types.reduce<ReadonlySet<string> | undefined>(intersectTypes, undefined);
  const values = listed.reduce<readonly unknown[] | undefined>(
    (all, list) => (all === undefined ? list : all.filter((value) => list.includes(value))),
    undefined,
  );
  return {
    pointer,
    parts,
    types: known === undefined ? undefined : new Set([...known].filter((type) => type !== 'null')),
    nullable:
      (known === undefined || known.has('null') || parts.some(({ node }) => node['nullable'] === true)) &&
      (values === undefined || values.includes(null)),
    values: values?.filter((value) => value !== null),
    required: new Set(
      parts.flatMap(({ node }) => (Array.isArray(node['required']) ? node['required'].map(String) : [])),
    ),
    members,
    items: items.length === 0 ? undefined : items,
    choices: [],
  };
}

/** An option that is only null makes the rest nullable; a single option besides it is no choice. */
function withChoice(root: unknown, shape: Shape, options: readonly Schema[]): Shape {
  const shapes = options.map((option) => ({ option, shape: shapeOf(root, option) }));
  const isNull = ({ shape: each }: { shape: Shape }): boolean =>
    each.nullable && (each.types?.size === 0 || each.values?.length === 0);
  const rest = shapes.filter((each) => !isNull(each));
  const nullable =
    shape.nullable && (rest.length < shapes.length || rest.some((each) => each.shape.nullable));
  const [only] = rest;
  if (only === undefined) return { ...shape, nullable, types: new Set() };
  if (rest.length > 1)
    return { ...shape, nullable, choices: [...shape.choices, rest.map(({ option }) => option)] };
  return { ...intersect(shape, only.shape), nullable };
}

function intersect(one: Shape, other: Shape): Shape {
  const members = new Map(one.members);
  for (const [name, schema] of other.members) members.set(name, [...(members.get(name) ?? []), ...schema]);
  return {
    pointer: one.pointer,
    parts: [...one.parts, ...other.parts],
    types: intersectTypes(one.types, other.types),
    nullable: one.nullable && other.nullable,
    values:
      one.values === undefined || other.values === undefined
        ? (one.values ?? other.values)
        : one.values.filter((value) => other.values?.includes(value)),
    required: new Set([...one.required, ...other.required]),
    members,
    items: one.items && other.items ? [...one.items, ...other.items] : (one.items ?? other.items),
    choices: [...one.choices, ...other.choices],
  };
}

/** An integer is a number: of both together, the integer. */
function intersectTypes(
  one: ReadonlySet<string> | undefined,
  other: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const holds = (types: ReadonlySet<string>, type: string): boolean =>
    types.has(type) || (type === 'integer' && types.has('number'));
  return new Set([
    ...[...one].filter((type) => holds(other, type)),
    ...[...other].filter((type) => holds(one, type)),
  ]);
}

function choicesOf(at: At): readonly (readonly Schema[])[] {
  return ['oneOf', 'anyOf'].flatMap((combiner) => {
    const options = listAt(at, combiner);
    return options.length === 0 ? [] : [options.map((option) => [option])];
  });
}

function listAt({ node, pointer }: At, name: string): Schema {
  const list: unknown = node[name];
  if (!Array.isArray(list)) return [];
  return list.map((item: unknown, index) => ({
    node: asNode(item),
    pointer: `${pointer}/${name}/${index}`,
  }));
}

/** What a keyword says in each part that has it. */
export function keyword(shape: Shape, name: string): readonly unknown[] {
  return shape.parts.flatMap(({ node }: { readonly node: Node }) => (name in node ? [node[name]] : []));
}
