import { printExactJson } from '../../../spec/json/exact-json.ts';
import { anyBoundaries } from './any-value.ts';
import type { Boundary } from './boundary.ts';
import type { JsonType } from './json-type.ts';
import { numberBoundaries } from './number-boundaries.ts';
import type { Place } from './place.ts';
import { simplestList, simplestObject } from './simplest-value.ts';
import { textsOf } from './text-values.ts';

/** The edges of a place itself, among its values of one type; what lies below it is left as simple as can be. */
export function boundariesOf(place: Place, type: JsonType): readonly Boundary[] {
  switch (type) {
    case 'null':
      return [{ words: 'null', value: null }];
    case 'boolean':
      return [false, true].map((value) => ({ words: String(value), value }));
    case 'integer':
    case 'number':
      return numberBoundaries(place.number);
    case 'string':
      return textsOf(place).boundaries;
    case 'array':
      return listBoundaries(place);
    case 'object':
      return [
        { words: 'with nothing but what is required', value: simplestObject(place) },
        { words: 'with everything it may have', value: simplestObject(place, { complete: true }) },
      ];
  }
}

/** Of a place that asks for nothing, or for one of a few values; undefined where it is asked type by type. */
export function wholeBoundaries({ isFree, choice }: Place): readonly Boundary[] | undefined {
  if (isFree) return anyBoundaries;
  return choice?.values.map((value) => ({ words: `at its value ${printExactJson(value)}`, value }));
}

function listBoundaries(place: Place): readonly Boundary[] {
  const { minItems, maxItems } = place.list;
  const items = (count: number): string => (count === 1 ? '1 item' : `${String(count)} items`);
  const fewest = minItems === 0 ? 'empty' : `with ${items(minItems)}, the fewest`;
  const more = maxItems ?? minItems + 2;
  const most = maxItems === undefined ? `with ${items(more)}` : `with ${items(more)}, the most`;
  return [
    { words: fewest, value: simplestList(place, minItems) },
    ...(more === minItems ? [] : [{ words: most, value: simplestList(place, more) }]),
  ];
}
