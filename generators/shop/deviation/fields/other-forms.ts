import { ExactNumber, isJsonObject, type JsonValue } from '../../exact-json.ts';
import type { CommonFault } from '../family.ts';
import { misstates } from '../misstates.ts';

/** A value of the right kind in the wrong form. */
export interface OtherForm {
  readonly id: string;
  readonly requirement: string;
  readonly path: string;
  readonly description: string;
  readonly as: (value: JsonValue) => JsonValue | undefined;
}

export function otherForms(rows: readonly OtherForm[]): readonly CommonFault[] {
  return rows.map(({ requirement, ...row }) => misstates({ ...row, breaks: [requirement] }));
}

/** A time in seconds since 1970. */
export function asEpoch(time: JsonValue): JsonValue {
  return new ExactNumber(String(Math.floor(Date.parse(String(time)) / 1000)));
}

/** A time with a blank for its T and no zone. */
export function withoutZone(time: JsonValue): JsonValue {
  return String(time).replace('T', ' ').replace('Z', '');
}

/** A time in that of Ha Noi, with its offset. */
export function inHaNoi(time: JsonValue): JsonValue {
  if (time === null) return null;
  const later = new Date(Date.parse(String(time)) + 7 * 3_600_000).toISOString();
  return later.replace('Z', '+07:00');
}

/** The day without the time of it. */
export function asDate(time: JsonValue): JsonValue {
  return time === null ? null : String(time).slice(0, 10);
}

/** A list with the one object in it. */
export function inAList(value: JsonValue): JsonValue {
  return isJsonObject(value) ? [value] : value;
}

/** The first object of a list, or an empty one. */
export function asOneObject(list: JsonValue): JsonValue {
  return Array.isArray(list) ? (list[0] ?? {}) : {};
}

/** Values by name instead of a list of names and values. */
export function byName(attributes: JsonValue): JsonValue {
  const list = Array.isArray(attributes) ? attributes.filter(isJsonObject) : [];
  return Object.fromEntries(list.map(({ name, value }) => [String(name), value ?? null]));
}
