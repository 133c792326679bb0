import { ExactNumber, type JsonValue } from '../../exact-json.ts';
import type { CommonFault } from '../family.ts';
import { misstates } from '../misstates.ts';
import { slugOf } from '../places.ts';

/** Requirement, and place in an order. */
export type Place = readonly [requirement: string, path: string];

/** Numbers that arrive as texts. */
export function asTexts(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, {
    ending: 'as-text',
    words: 'is answered as a text instead of a number',
    as: asText,
  });
}

/** Texts that arrive as numbers, also where they would be null. */
export function asNumbers(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, {
    ending: 'as-number',
    words: 'is answered as a number instead of a text',
    as: () => new ExactNumber('7'),
  });
}

/** Flags that arrive as words. */
export function asWords(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, {
    ending: 'as-text',
    words: 'is answered as a text instead of true or false',
    as: String,
  });
}

/** Flags that arrive as numbers. */
export function asZeroOrOne(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, {
    ending: 'as-number',
    words: 'is answered as 0 or 1',
    as: (flag) => Number(flag === true),
  });
}

/** Lists that are null where they would be empty. */
export function emptyAsNull(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, {
    ending: 'null',
    words: 'is null instead of an empty list',
    as: (list) => (Array.isArray(list) && list.length === 0 ? null : list),
  });
}

/** Values that are null though they never may be. */
export function asNull(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, { ending: 'null', words: 'is null', as: () => null });
}

/** Attributes that every order of the examples has, left out of every order. */
export function leftOut(places: readonly Place[]): readonly CommonFault[] {
  return everywhere(places, { ending: 'missing', words: 'is left out', as: () => undefined });
}

export function asText(value: JsonValue): JsonValue {
  if (value instanceof ExactNumber) return value.text;
  return typeof value === 'number' ? String(value) : value;
}

interface Spelling {
  readonly ending: string;
  readonly words: string;
  readonly as: (value: JsonValue) => JsonValue | undefined;
}

function everywhere(places: readonly Place[], { ending, words, as }: Spelling): readonly CommonFault[] {
  return places.map(([requirement, path]) =>
    misstates({
      id: `${slugOf(path)}-${ending}`,
      breaks: [requirement],
      description: `${path} ${words}.`,
      path,
      as: (value: JsonValue) => as(value),
    }),
  );
}
