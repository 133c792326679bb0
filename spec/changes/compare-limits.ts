import type { SchemaChange, SchemaPair } from './compare-schemas.ts';
import type { Variance } from './contract-change.ts';
import { asNode, canonical } from './document.ts';
import { keyword, type Shape } from './shape.ts';

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties', 'x-item-max-length'];
/** Formats that hold all of another's values. */
const wider: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' };
/** Keywords that other rules read, and those that promise nothing. */
const known = new Set([
  ...lower, ...upper, 'format', 'pattern', 'uniqueItems', 'default', 'x-decimal', 'type', 'nullable', 'enum', 'const', 'required', 'properties',
  'items', 'additionalProperties', 'allOf', 'oneOf', 'anyOf', '$ref', 'readOnly', 'writeOnly', 'title', 'description', 'summary', 'example',
  'examples', 'deprecated', '$comment', 'externalDocs', 'xml', 'discriminator',
]); // prettier-ignore

/** Bounds, formats, patterns, defaults, and whatever keyword no rule reads. Of two types with nothing in common only the type is told. */
export function compareLimits(pair: SchemaPair): readonly SchemaChange[] {
  const { before, after } = pair;
  const shared = !before.types || !after.types || [...before.types].some((type) => after.types?.has(type));
  if (!shared && !(before.types?.has('integer') || after.types?.has('integer'))) return [];
  return [
    ...lower.flatMap((name) =>
      compareBound(pair, name, {
        of: strictest(before, name, Math.max),
        to: strictest(after, name, Math.max),
        up: 'narrower',
      }),
    ),
    ...upper.flatMap((name) =>
      compareBound(pair, name, {
        of: strictest(before, name, Math.min),
        to: strictest(after, name, Math.min),
        up: 'wider',
      }),
    ),
    ...['integer', 'fraction'].flatMap((part) =>
      compareBound(pair, `digits of the ${part}`, {
        of: digits(before, part),
        to: digits(after, part),
        up: 'wider',
      }),
    ),
    ...compareFormat(pair),
    ...comparePatterns(pair),
    ...compareUnique(pair),
    ...compareDefault(pair),
    ...compareUnknown(pair),
  ];
}

interface Bounds {
  readonly of: number | undefined;
  readonly to: number | undefined;
  /** What a greater number does. */
  readonly up: 'wider' | 'narrower';
}

function compareBound(
  { after, path }: SchemaPair,
  name: string,
  { of: was, to: is, up }: Bounds,
): readonly SchemaChange[] {
  if (was === is) return [];
  const down = up === 'wider' ? 'narrower' : 'wider';
  const variance = was === undefined ? 'narrower' : is === undefined ? 'wider' : is > was ? up : down;
  return [
    change({ after, path }, { rule: 'bound-changed', variance, what: name, was: show(was), is: show(is) }),
  ];
}

function strictest(shape: Shape, name: string, pick: (...all: number[]) => number): number | undefined {
  const bounds = keyword(shape, name).filter((value) => typeof value === 'number');
  return bounds.length === 0 ? undefined : pick(...bounds);
}

function digits(shape: Shape, part: string): number | undefined {
  const all = keyword(shape, 'x-decimal')
    .map((value) => asNode(value)[part])
    .filter((value) => typeof value === 'number');
  return all.length === 0 ? undefined : Math.min(...all);
}

function compareFormat({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before, after].map((shape) =>
    [...new Set(keyword(shape, 'format').map(String))].toSorted().join(' and '),
  );
  if (was === undefined || is === undefined || was === is) return [];
  const variance: Variance =
    was === '' || wider[is] === was ? 'narrower' : is === '' || wider[was] === is ? 'wider' : 'other';
  return [
    change(
      { after, path },
      { rule: 'format-changed', variance, what: 'format', was: was || null, is: is || null },
    ),
  ];
}

function comparePatterns({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before, after].map((shape) => [...new Set(keyword(shape, 'pattern').map(String))]);
  const lost = (was ?? []).filter((pattern) => !is?.includes(pattern));
  const gained = (is ?? []).filter((pattern) => !was?.includes(pattern));
  if (lost.length + gained.length === 0) return [];
  const variance = lost.length === 0 ? 'narrower' : gained.length === 0 ? 'wider' : 'other';
  return [
    change(
      { after, path },
      {
        rule: 'pattern-changed',
        variance,
        what: 'pattern',
        was: lost.join(' and ') || null,
        is: gained.join(' and ') || null,
      },
    ),
  ];
}

function compareUnique({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before, after].map((shape) => keyword(shape, 'uniqueItems').includes(true));
  if (was === is) return [];
  return [
    change(
      { after, path },
      {
        rule: 'bound-changed',
        variance: is ? 'narrower' : 'wider',
        what: 'uniqueItems',
        was: String(was),
        is: String(is),
      },
    ),
  ];
}

/** A request that leaves a member out means something else by it; an answer leaves nothing to a default. */
function compareDefault({ before, after, path, direction }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before, after].map((shape) => show(keyword(shape, 'default')[0]));
  if (direction === 'answer' || was === is || was === undefined || is === undefined) return [];
  const variance = was === null ? 'wider' : 'other';
  return [change({ after, path }, { rule: 'default-changed', variance, what: 'default', was, is })];
}

/** What no rule reads is told, and taken for the worst. Notes of this project (`x-…`) promise nothing. */
function compareUnknown({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const names = new Set([...before.parts, ...after.parts].flatMap(({ node }) => Object.keys(node)));
  return [...names]
    .filter((name) => !known.has(name) && !name.startsWith('x-'))
    .flatMap((name) => {
      const [was, is] = [before, after].map((shape) => keyword(shape, name).map(canonical).join(' and '));
      if (was === is) return [];
      return [
        change(
          { after, path },
          { rule: 'keyword-changed', variance: 'other', what: name, was: was || null, is: is || null },
        ),
      ];
    });
}

function change(
  { after, path }: Pick<SchemaPair, 'after' | 'path'>,
  {
    rule,
    variance,
    what,
    was,
    is,
  }: { rule: string; variance: Variance; what: string; was: string | null; is: string | null },
): SchemaChange {
  const says =
    was === null
      ? `its ${what} is ${is} now`
      : is === null
        ? `its ${what} was ${was} and is gone`
        : `its ${what} was ${was} and is ${is}`;
  return { rule, variance, path, pointer: after.pointer, was, is, says };
}

function show(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === 'string' ? value : canonical(value);
}
