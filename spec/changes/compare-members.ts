import { canonical } from './document.ts';
import type { SchemaChange, SchemaPair } from './compare-schemas.ts';
import { effectIn, type Direction } from './contract-change.ts';
import { keyword, type Schema, type Shape } from './shape.ts';

/** Members of objects and items of lists: there or not, named otherwise, needed or not, and whatever changed deeper. */
export function compareMembers(pair: SchemaPair): readonly SchemaChange[] {
  const mine = visible(pair.before, pair.direction, pair.shapeBefore);
  const theirs = visible(pair.after, pair.direction, pair.shapeAfter);
  const lost = [...mine.keys()].filter((name) => !theirs.has(name));
  const gained = [...theirs.keys()].filter((name) => !mine.has(name));
  const renamed = findRenamed({ mine, theirs }, { lost, gained });
  return [
    ...lost.filter((name) => !renamed.has(name)).map((name) => removed(pair, name, mine.get(name))),
    ...gained
      .filter((name) => ![...renamed.values()].includes(name))
      .map((name) => added(pair, name, theirs.get(name))),
    ...[...renamed].map(([was, is]) => rename(pair, { was, is }, theirs.get(is))),
    ...[...mine.keys()]
      .filter((name) => theirs.has(name))
      .flatMap((name) => pair.deeper(mine.get(name) ?? [], theirs.get(name) ?? [], join(pair.path, name))),
    ...compareRequired(
      pair,
      new Set([...lost, ...gained, ...hidden(pair.before, mine), ...hidden(pair.after, theirs)]),
    ),
    ...compareItems(pair),
    ...compareOthers(pair),
  ];
}

/** What is only read is no part of a request, and what is only written none of an answer. */
function visible(
  shape: Shape,
  direction: Direction,
  shapeOf: (schema: Schema) => Shape,
): ReadonlyMap<string, Schema> {
  const mark = direction === 'request' ? 'readOnly' : 'writeOnly';
  return new Map([...shape.members].filter(([, schema]) => !keyword(shapeOf(schema), mark).includes(true)));
}

function hidden(shape: Shape, seen: ReadonlyMap<string, Schema>): readonly string[] {
  return [...shape.members.keys()].filter((name) => !seen.has(name));
}

/** One gone and one new, written the same way but for their descriptions, and with names that are alike. */
function findRenamed(
  {
    mine,
    theirs,
  }: { readonly mine: ReadonlyMap<string, Schema>; readonly theirs: ReadonlyMap<string, Schema> },
  { lost, gained }: { readonly lost: readonly string[]; readonly gained: readonly string[] },
): ReadonlyMap<string, string> {
  const written = (schema: Schema | undefined): string =>
    canonical(
      schema?.map(({ node }) =>
        Object.entries(node).filter(([key]) => key !== 'description' && key !== 'x-source'),
      ),
    );
  const pairs = lost.flatMap((name) => {
    const like = gained.filter(
      (other) => written(mine.get(name)) === written(theirs.get(other)) && alike(name, other),
    );
    return like.length === 1 && like[0] !== undefined ? [[name, like[0]] as const] : [];
  });
  return new Map(pairs);
}

/** Names that share a word, or differ in how their words are put together. */
function alike(one: string, other: string): boolean {
  const words = (name: string): readonly string[] =>
    name
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split(/[_-]+/);
  return (
    words(one).some((word) => words(other).includes(word)) || words(one).join('') === words(other).join('')
  );
}

function removed(
  { path, direction, after }: SchemaPair,
  name: string,
  schema: Schema | undefined,
): SchemaChange {
  const hides = after.members.has(name)
    ? direction === 'request'
      ? ': it is read-only now'
      : ': it is write-only now'
    : '';
  return {
    rule: 'member-removed',
    variance: direction === 'request' ? 'narrower' : 'wider',
    path: join(path, name),
    pointer: schema?.[0]?.pointer ?? after.pointer,
    was: name,
    is: null,
    says: `it was removed${hides}`,
  };
}

/** A member that a request must have is no burden where a default stands in for it. */
function added(
  { path, direction, after, shapeAfter }: SchemaPair,
  name: string,
  schema: Schema | undefined,
): SchemaChange {
  const needed = direction === 'request' && after.required.has(name) && !hasDefault(schema, shapeAfter);
  return {
    rule: needed ? 'required-member-added' : 'member-added',
    variance: needed ? 'narrower' : 'wider',
    effect: needed ? 'breaks writers' : 'additive',
    path: join(path, name),
    pointer: schema?.[0]?.pointer ?? after.pointer,
    was: null,
    is: name,
    says: needed ? 'it was added, and is required' : 'it was added',
  };
}

function rename(
  { path, direction, after }: SchemaPair,
  { was, is }: { was: string; is: string },
  schema: Schema | undefined,
): SchemaChange {
  return {
    rule: 'member-renamed',
    variance: 'other',
    effect: effectIn(direction, 'other'),
    path: join(path, was),
    pointer: schema?.[0]?.pointer ?? after.pointer,
    was,
    is,
    says: `it is named ${is} now`,
  };
}

function compareRequired(
  { before, after, path, direction, shapeAfter }: SchemaPair,
  told: ReadonlySet<string>,
): readonly SchemaChange[] {
  const names = [...new Set([...before.required, ...after.required])].filter((name) => !told.has(name));
  return names.flatMap((name): readonly SchemaChange[] => {
    const [was, is] = [before.required.has(name), after.required.has(name)];
    if (was === is) return [];
    const eased = is && direction === 'request' && hasDefault(after.members.get(name), shapeAfter);
    return [
      {
        rule: is ? 'required-added' : 'required-removed',
        variance: is ? 'narrower' : 'wider',
        ...(eased && { effect: 'additive' as const }),
        path: join(path, name),
        pointer: after.members.get(name)?.[0]?.pointer ?? after.pointer,
        was: was ? 'required' : 'optional',
        is: is ? 'required' : 'optional',
        says: is
          ? eased
            ? 'it is required now, with a default'
            : 'it is required now'
          : 'it may be missing now',
      },
    ];
  });
}

function compareItems({ before, after, path, deeper }: SchemaPair): readonly SchemaChange[] {
  if (before.items && after.items) return deeper(before.items, after.items, `${path}[]`);
  if (!before.items === !after.items) return [];
  const is = after.items !== undefined;
  return [
    {
      rule: is ? 'items-described' : 'items-undescribed',
      variance: is ? 'narrower' : 'wider',
      path: `${path}[]`,
      pointer: after.pointer,
      was: is ? null : 'described',
      is: is ? 'described' : null,
      says: is ? 'its items are described now' : 'its items are no longer described',
    },
  ];
}

/** Whether members that the schema does not name are let through. */
function compareOthers({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const others = (shape: Shape): string =>
    keyword(shape, 'additionalProperties')
      .map(canonical)
      .find((each) => each !== 'true' && each !== '{}') ?? 'true';
  const [was, is] = [others(before), others(after)];
  if (was === is) return [];
  const variance =
    was === 'true' || is === 'false' ? 'narrower' : is === 'true' || was === 'false' ? 'wider' : 'other';
  return [
    {
      rule: 'other-members-changed',
      variance,
      path,
      pointer: after.pointer,
      was,
      is,
      says:
        variance === 'wider'
          ? 'members that are not named are let through now'
          : 'members that are not named are let through no more, or not all of them',
    },
  ];
}

function hasDefault(schema: Schema | undefined, shapeOf: (schema: Schema) => Shape): boolean {
  return schema !== undefined && keyword(shapeOf(schema), 'default').length > 0;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
