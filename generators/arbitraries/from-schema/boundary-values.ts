import { printExactJson, type Json } from '../../../spec/json/exact-json.ts';
import type { SchemaNode } from '../../schemas/schema-node.ts';
import { boundariesOf, wholeBoundaries } from './boundaries-of.ts';
import type { Boundary } from './boundary.ts';
import type { JsonType } from './json-type.ts';
import type { Place } from './place.ts';
import { readSchema, type SchemaOptions } from './read-place.ts';
import { simplestList, simplestObject } from './simplest-value.ts';

/** A value that is right, with one place of it at an edge, and the rest as simple as can be. */
export interface BoundaryValue {
  /** `limit at its maximum 50`; no two of one schema are the same. */
  readonly name: string;
  /** Path of the place: `order.line_items[].price`; empty for the value as a whole. */
  readonly path: string;
  readonly value: Json;
}

/**
 * The edges of what a schema takes, place by place: numbers and texts at their bounds, each value of an enum, null, the attribute that
 * is not there, the emptiest and the longest list. Up to some thousand.
 * @param schema a schema of a contract, its `x-` keywords kept, or a document of JSON Schema 2020-12
 * @throws UnsupportedSchemaError where it asks for what is not understood
 */
export function boundaryValues(schema: SchemaNode, options: SchemaOptions = {}): readonly BoundaryValue[] {
  const found = new Map<string, BoundaryValue>();
  for (const { path, words, value } of edgesAt(readSchema(schema, options))) {
    const name = freeName(`${path === '' ? 'body' : path} ${words}`, { found, value });
    if (name !== undefined) found.set(name, { name, path, value });
  }
  return [...found.values()];
}

/** Branches of a union meet again in the values that they share, which need no second name: undefined. */
function freeName(
  name: string,
  { found, value }: { readonly found: ReadonlyMap<string, BoundaryValue>; readonly value: Json },
): string | undefined {
  for (let form = 1; ; form += 1) {
    const candidate = form === 1 ? name : `${name}, form ${String(form)}`;
    const known = found.get(candidate);
    if (known === undefined) return candidate;
    if (printExactJson(known.value) === printExactJson(value)) return undefined;
  }
}

interface Edge extends Boundary {
  readonly path: string;
}

function edgesAt(place: Place): readonly Edge[] {
  const { path, union, types } = place;
  const here = (boundaries: readonly Boundary[]): readonly Edge[] =>
    boundaries.map((boundary) => ({ ...boundary, path }));
  if (union !== undefined) return union.branches.flatMap(({ whole }) => edgesAt(whole));
  const whole = wholeBoundaries(place);
  if (whole !== undefined) return here(whole);
  return types.flatMap((type) => [...here(boundariesOf(place, type)), ...edgesBelow(place, type)]);
}

function edgesBelow(place: Place, type: JsonType): readonly Edge[] {
  if (type === 'array') return itemEdges(place);
  return type === 'object' ? propertyEdges(place) : [];
}

function itemEdges(place: Place): readonly Edge[] {
  const { item, minItems, maxItems } = place.list;
  if (item === undefined || maxItems === 0) return [];
  const others = simplestList(place, Math.max(minItems - 1, 0));
  return edgesAt(item).map((edge) => ({ ...edge, value: [edge.value, ...others] }));
}

function propertyEdges(place: Place): readonly Edge[] {
  const { properties, required } = place.object;
  const simplest = simplestObject(place);
  const complete = simplestObject(place, { complete: true });
  return [...properties].flatMap(([name, property]) => {
    const { [name]: _left, ...others } = complete;
    const absent = { path: property.path, words: 'absent', value: others };
    const present = edgesAt(property).map((edge) => ({
      ...edge,
      value: { ...simplest, [name]: edge.value },
    }));
    return required.has(name) ? present : [absent, ...present];
  });
}
