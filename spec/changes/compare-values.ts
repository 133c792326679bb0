import type { SchemaChange, SchemaPair } from './compare-schemas.ts';
import type { Variance } from './contract-change.ts';
import { canonical } from './document.ts';
import type { Shape } from './shape.ts';

/** Types, whether null is one, and listed values. What a choice says of types is compared with the choice. */
export function compareValues(pair: SchemaPair): readonly SchemaChange[] {
  return [...compareTypes(pair), ...compareNull(pair), ...compareLists(pair)];
}

function compareTypes({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before.types, after.types];
  const chosen = [before, after].some(({ types, choices }) => types === undefined && choices.length > 0);
  if (chosen || (was === undefined && is === undefined)) return [];
  const lost =
    was === undefined ? ['any'] : is === undefined ? [] : [...was].filter((type) => !covers(is, type));
  const gained =
    is === undefined ? ['any'] : was === undefined ? [] : [...is].filter((type) => !covers(was, type));
  if (lost.length + gained.length === 0) return [];
  const variance: Variance = lost.length === 0 ? 'wider' : gained.length === 0 ? 'narrower' : 'other';
  const words = (types: ReadonlySet<string> | undefined): string =>
    types === undefined ? 'any' : [...types].toSorted().join(' or ') || 'null';
  return [
    {
      rule: 'type-changed',
      variance,
      path,
      pointer: after.pointer,
      was: words(was),
      is: words(is),
      says: `the type was ${words(was)} and is ${words(is)}`,
    },
  ];
}

function covers(types: ReadonlySet<string>, type: string): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

function compareNull({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  if (before.nullable === after.nullable) return [];
  const gained = after.nullable;
  // Any type at all holds null already: that is the change of the type, told once.
  if (isAnything(before) || isAnything(after)) return [];
  return [
    {
      rule: gained ? 'null-allowed' : 'null-forbidden',
      variance: gained ? 'wider' : 'narrower',
      path,
      pointer: after.pointer,
      was: gained ? 'never null' : 'may be null',
      is: gained ? 'may be null' : 'never null',
      says: gained ? 'it may be null now' : 'it is never null any more',
    },
  ];
}

function isAnything({ types, values, choices }: Shape): boolean {
  return types === undefined && values === undefined && choices.length === 0;
}

function compareLists({ before, after, path }: SchemaPair): readonly SchemaChange[] {
  const [was, is] = [before.values, after.values];
  const words = (list: readonly unknown[]): string =>
    list.map((value) => (typeof value === 'string' ? value : canonical(value))).join(', ');
  const at = { path, pointer: after.pointer };
  if (was === undefined || is === undefined) {
    if (was === is) return [];
    const listed = was === undefined;
    return [
      {
        ...at,
        rule: listed ? 'values-listed' : 'values-unlisted',
        variance: listed ? 'narrower' : 'wider',
        was: was === undefined ? null : words(was),
        is: is === undefined ? null : words(is),
        says: listed
          ? `its values are listed now: ${words(is ?? [])}`
          : `its values are no longer listed: they were ${words(was)}`,
      },
    ];
  }
  const missing = (from: readonly unknown[], list: readonly unknown[]): readonly unknown[] =>
    from.filter((value) => !list.some((each) => canonical(each) === canonical(value)));
  return [
    ...missing(was, is).map((value): SchemaChange => ({
      ...at,
      rule: 'value-removed',
      variance: 'narrower',
      was: words([value]),
      is: null,
      says: `the value ${words([value])} was removed`,
    })),
    ...missing(is, was).map((value): SchemaChange => ({
      ...at,
      rule: 'value-added',
      variance: 'wider',
      was: null,
      is: words([value]),
      says: `the value ${words([value])} was added`,
    })),
  ];
}
