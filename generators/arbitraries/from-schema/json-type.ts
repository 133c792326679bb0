import { isJsonArray, JsonNumber, type Json } from '../../../spec/json/exact-json.ts';

/** The types of JSON Schema; `integer` is the part of `number` that has no fraction. */
export const jsonTypes = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] as const;

export type JsonType = (typeof jsonTypes)[number];

/** What a place takes that names no type. */
export const anyType: readonly JsonType[] = ['null', 'boolean', 'number', 'string', 'array', 'object'];

export function isJsonType(name: unknown): name is JsonType {
  return jsonTypes.some((type) => type === name);
}

/** The narrowest type of a value. A number is an integer when its text has neither point nor exponent. */
export function typeOfJson(value: Json): JsonType {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (value instanceof JsonNumber) return /^-?\d+$/.test(value.source) ? 'integer' : 'number';
  return isJsonArray(value) ? 'array' : 'object';
}

/** Is a value of one of these types? */
export function isOfTypes(value: Json, types: readonly JsonType[]): boolean {
  const type = typeOfJson(value);
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** The types that two lists have in common, `integer` being a part of `number`. */
export function commonTypes(left: readonly JsonType[], right: readonly JsonType[]): readonly JsonType[] {
  // Integers go without saying beside numbers.
  const bothNumber = left.includes('number') && right.includes('number');
  return jsonTypes.filter(
    (type) => covers(left, type) && covers(right, type) && !(type === 'integer' && bothNumber),
  );
}

function covers(types: readonly JsonType[], type: JsonType): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** JSON data out of a schema, with its numbers as text. */
export function asJson(data: unknown): Json {
  if (typeof data === 'number') return new JsonNumber(String(data));
  if (Array.isArray(data)) return data.map((item: unknown) => asJson(item));
  if (typeof data !== 'object' || data === null) return data as Json;
  return Object.fromEntries(Object.entries(data).map(([name, member]) => [name, asJson(member)]));
}
