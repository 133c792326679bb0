import * as fc from 'fast-check';
import type { Json, JsonObject } from '../../spec/json/exact-json.ts';
import { pointerStep } from '../../spec/json/pointer.ts';
import { otherNames } from '../arbitraries/from-schema/other-names.ts';
import { PlaceValues } from '../arbitraries/from-schema/place-values.ts';
import type { Place, Union } from '../arbitraries/from-schema/place.ts';
import { haveDistinctTypes } from '../arbitraries/from-schema/read-union.ts';
import type { Breach, NearMissWay } from './near-miss.ts';
import { nearMissWays } from './ways/index.ts';
import { noBranch } from './ways/no-branch.ts';

/** A breach at one place, carried up to the place that the walk began at. */
export interface CarriedBreach {
  readonly way: string;
  /** Path of the place that is broken. */
  readonly path: string;
  readonly breach: Breach;
  readonly values: fc.Arbitrary<Located>;
}

interface Located {
  /** From the place that the walk began at. */
  readonly pointer: string;
  readonly value: Json;
}

/** Finds every breach of a place and of what lies below it. */
export function breachesAt(place: Place): readonly CarriedBreach[] {
  return walk(place, new PlaceValues({ moreItems: 1 }));
}

function walk(place: Place, values: PlaceValues): readonly CarriedBreach[] {
  const { union } = place;
  return union === undefined
    ? [...here(place, values), ...below(place, values)]
    : walkUnion(place, { union, values });
}

/**
 * Where the type of a value says which branch is meant, a fault inside is a fault of that branch. Where branches only ask for
 * attributes, what stands beside them can be broken as usual. Elsewhere no keyword but the union's own is sure to be named.
 */
function walkUnion(
  place: Place,
  { union: { branches }, values }: { readonly union: Union; readonly values: PlaceValues },
): readonly CarriedBreach[] {
  const none = broken(place, { way: noBranch, values });
  if (haveDistinctTypes(branches)) {
    const inside = branches
      .flatMap(({ whole }) => walk(whole, values))
      .filter(({ path, breach }) => breach.keyword !== 'type' || path !== place.path);
    return [...none, ...inside];
  }
  if (!branches.every(({ onlyRequires }) => onlyRequires)) return none;
  const asked = new Set(branches.flatMap(({ ownRequired }) => ownRequired));
  const own = here(place, values).filter(({ breach }) => !asked.has(breach.attribute ?? ''));
  return [...own, ...below(place, values)];
}

function here(place: Place, values: PlaceValues): readonly CarriedBreach[] {
  return nearMissWays.flatMap((way) => broken(place, { way, values }));
}

function broken(
  place: Place,
  { way, values }: { readonly way: NearMissWay; readonly values: PlaceValues },
): readonly CarriedBreach[] {
  return way.breaches(place, values).map((breach) => {
    const { attribute } = breach;
    const pointer = attribute === undefined ? '' : pointerStep('', attribute);
    const path = attribute === undefined ? place.path : `${place.path}.${attribute}`.replace(/^\./, '');
    return { way: way.id, path, breach, values: breach.values.map((value) => ({ pointer, value })) };
  });
}

function below(place: Place, values: PlaceValues): readonly CarriedBreach[] {
  const { types, choice, object } = place;
  if (choice !== undefined) return [];
  const { additional } = object;
  const others = additional === undefined ? [] : [[otherNames(object)[0], additional] as const];
  return [
    ...(types.includes('object') ? [...object.properties, ...others] : []).flatMap(([name, property]) =>
      walk(property, values).map((found) => inObject(found, { name, objects: values.objects(place) })),
    ),
    ...(types.includes('array') ? belowList(place, values) : []),
  ];
}

function belowList(place: Place, values: PlaceValues): readonly CarriedBreach[] {
  const { item, maxItems } = place.list;
  if (item === undefined || maxItems === 0) return [];
  const lists = values.lists(place);
  return walk(item, values).map((found) => inList(found, lists));
}

function inObject(
  found: CarriedBreach,
  { name, objects }: { readonly name: string; readonly objects: fc.Arbitrary<JsonObject> },
): CarriedBreach {
  const carried = fc.tuple(objects, found.values).map(([object, { pointer, value }]) => ({
    pointer: `${pointerStep('', name)}${pointer}`,
    value: { ...object, [name]: value },
  }));
  return { ...found, values: carried };
}

/** In place of one of the items, or as the only one. */
function inList(found: CarriedBreach, lists: fc.Arbitrary<readonly Json[]>): CarriedBreach {
  const carried = fc.tuple(lists, fc.nat(), found.values).map(([list, nth, { pointer, value }]) => {
    const index = list.length === 0 ? 0 : nth % list.length;
    return { pointer: `/${String(index)}${pointer}`, value: list.toSpliced(index, 1, value) };
  });
  return { ...found, values: carried };
}
