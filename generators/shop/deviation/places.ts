import { isJsonObject, type JsonObject, type JsonValue } from '../exact-json.ts';

/** Another value in place of the one there is; undefined takes the key away, or the item out of its list. */
export type JsonChange = (value: JsonValue) => JsonValue | undefined;

/** Changes what stands at a path like `line_items[].price`, wherever it is there. `[]` at the end means each item of a list. */
export function changeAt(object: JsonObject, path: string, change: JsonChange): void {
  const [step = '', ...deeper] = path.split('.');
  const key = step.replace('[]', '');
  const value = object[key];
  if (value === undefined) return;
  if (deeper.length > 0) {
    for (const part of [value].flat()) if (isJsonObject(part)) changeAt(part, deeper.join('.'), change);
    return;
  }
  const changed = step.endsWith('[]') ? changeItems(value, change) : change(value);
  if (changed === undefined) delete object[key];
  else object[key] = changed;
}

function changeItems(value: JsonValue, change: JsonChange): JsonValue {
  return Array.isArray(value) ? value.map(change).filter((item) => item !== undefined) : value;
}

/** `line_items[].price` → `line-items-price`, for the id of a fault. */
export function slugOf(path: string): string {
  return path.replaceAll('[]', '').replaceAll(/[._]/g, '-');
}
