import { sum, type Decimal } from '../../decimal.ts';
import { ExactNumber, isJsonObject, type JsonObject, type JsonValue } from '../../exact-json.ts';

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
  return value instanceof ExactNumber ? Number(value.text) : typeof value === 'number' ? value : Number.NaN;
}

/** The exact decimal that a value is; zero for anything else. */
export function decimalOf(value: JsonValue | undefined): Decimal {
  return value instanceof ExactNumber ? value.text : typeof value === 'number' ? String(value) : '0';
}

/** The answered number with something added to it, its scale kept. Anything but a number stays as it is. */
export function plus(value: JsonValue | undefined, addend: Decimal): JsonValue {
  if (typeof value === 'number') return value + Number(addend);
  if (!(value instanceof ExactNumber)) return value ?? null;
  const fraction = value.text.split('.')[1] ?? '';
  const added = sum([value.text, addend]);
  return new ExactNumber(fraction === '' || added.includes('.') ? added : `${added}.${fraction}`);
}
