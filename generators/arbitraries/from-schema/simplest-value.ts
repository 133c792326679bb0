import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../../spec/json/exact-json.ts';
import type { JsonType } from './json-type.ts';
import { numberBoundaries } from './number-boundaries.ts';
import type { Place } from './place.ts';
import { textsOf } from './text-values.ts';

/** The plainest value that fits: of the first type that is named, with nothing but what is required. */
export function simplestAt(place: Place): Json {
  const { isFree, union, choice, types } = place;
  const [branch] = union?.branches ?? [];
  if (branch !== undefined) return simplestAt(branch.whole);
  const [first = null] = choice?.values ?? [];
  if (isFree || choice !== undefined) return first;
  return simplestOf(place, types[0] ?? 'null');
}

function simplestOf(place: Place, type: JsonType): Json {
  switch (type) {
    case 'null':
      return null;
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return numberBoundaries(place.number)[0]?.value ?? null;
    case 'string':
      return simplestText(place);
    case 'array':
      return simplestList(place, place.list.minItems);
    case 'object':
      return simplestObject(place);
  }
}

function simplestText(place: Place): string {
  const { values, boundaries } = textsOf(place);
  return boundaries[0]?.value ?? fc.sample(values, { seed: 1, numRuns: 1 })[0] ?? '';
}

/** So many of the plainest items. */
export function simplestList({ list: { item } }: Place, count: number): readonly Json[] {
  const simplest = item === undefined ? null : simplestAt(item);
  return Array.from({ length: count }, () => simplest);
}

/** @param options `complete`: with all that is described instead of what is required */
export function simplestObject(
  { object: { properties, required } }: Place,
  { complete = false }: { readonly complete?: boolean } = {},
): JsonObject {
  const named = [...properties].filter(([name]) => complete || required.has(name));
  return Object.fromEntries(named.map(([name, place]) => [name, simplestAt(place)]));
}
