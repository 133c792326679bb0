import type { JsonObject } from '../../spec/json/exact-json.ts';

/** The object without some of its attributes. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
