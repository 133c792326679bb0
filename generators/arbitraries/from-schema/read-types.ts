import { isJsonType, type JsonType } from './json-type.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** Reads `type`; undefined where it is not said. Beside `number`, `integer` goes without saying. */
export function readTypes(type: unknown, place: string): readonly JsonType[] | undefined {
  if (type === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  const wrong = names.find((name) => !isJsonType(name));
  if (wrong !== undefined) {
    throw new UnsupportedSchemaError(
      place,
      `'${String(wrong)}' is no type. Write string, number, integer, boolean, array, object or null.`,
    );
  }
  if (names.length === 0) {
    throw new UnsupportedSchemaError(place, 'its types exclude one another. Leave one of them out.');
  }
  const types = names.filter(isJsonType);
  return types.includes('number') ? types.filter((name) => name !== 'integer') : types;
}
