import { isJsonArray, isJsonObject, JsonNumber, type Json } from './exact-json.ts';

/** One place where two JSON values differ; `null` as text stands for JSON null, undefined for what is not there. */
export interface JsonDifference {
  /** `order.line_items[0].price`; empty for the value itself. */
  readonly path: string;
  readonly was: string | undefined;
  readonly is: string | undefined;
  /** Only the value differs, not its JSON type. */
  readonly sameType: boolean;
}

/** Where two JSON values differ, numbers by their text. Items of lists are compared by their place. */
export function diffJson(
  before: Json | undefined,
  after: Json | undefined,
  path = '',
): readonly JsonDifference[] {
  if (before !== undefined && after !== undefined) {
    if (isJsonArray(before) && isJsonArray(after))
      return Array.from({ length: Math.max(before.length, after.length) }, (_, index) =>
        diffJson(before[index], after[index], `${path}[${index}]`),
      ).flat();
    if (isJsonObject(before) && isJsonObject(after))
      return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
        diffJson(before[name], after[name], path === '' ? name : `${path}.${name}`),
      );
  }
  const [was, is] = [show(before), show(after)];
  return was === is ? [] : [{ path, was, is, sameType: typeOf(before) === typeOf(after) }];
}

function show(value: Json | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (value instanceof JsonNumber) return value.source;
  if (isJsonArray(value)) return value.length === 0 ? '[]' : 'a list';
  return isJsonObject(value) ? 'an object' : JSON.stringify(value);
}

function typeOf(value: Json | undefined): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof JsonNumber) return 'number';
  return Array.isArray(value) ? 'array' : typeof value;
}
