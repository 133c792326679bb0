import { readDecimal, sum, withScale, type Decimal } from '../decimal.ts';
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../exact-json.ts';

/** The orders inside an answer, whichever envelope they came in; none in an error or a count. */
export function ordersIn(json: JsonValue): JsonObject[] {
  if (!isJsonObject(json)) return [];
  return [json['order'] ?? null, ...listIn(json, 'orders')].filter(isJsonObject);
}

/** The objects of a list inside an answered object. */
export function listIn(object: JsonObject, key: string): JsonObject[] {
  const list = object[key];
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
}

/** The number that a value is, for comparing only: money loses its digits. NaN for anything else. */
export function numberOf(value: JsonValue | undefined): number {
  return Number(digitsOf(value) ?? Number.NaN);
}

/** The exact decimal that a value is, be it a number or an amount as a text; zero for anything else. */
export function decimalOf(value: JsonValue | undefined): Decimal {
  return digitsOf(value) ?? '0';
}

/** The answered number, or amount as a text, with something added to it, its scale kept. Anything else stays as it is. */
export function plus(value: JsonValue | undefined, addend: Decimal): JsonValue {
  if (typeof value === 'number') return value + Number(addend);
  const digits = digitsOf(value);
  return digits === undefined ? (value ?? null) : written(value, sum([digits, addend]));
}

/** An amount in the form that another value has: a text where that is one, with no fewer decimals. */
export function written(value: JsonValue | undefined, amount: Decimal): JsonValue {
  const text = withScale(amount, (digitsOf(value)?.split('.')[1] ?? '').length);
  return typeof value === 'string' ? text : new ExactNumber(text);
}

function digitsOf(value: JsonValue | undefined): string | undefined {
  if (value instanceof ExactNumber) return value.text;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && readDecimal(value) !== undefined ? value : undefined;
}
