import { isJsonObject, type JsonObject, type JsonValue } from '../exact-json.ts';

/** What a body asks for, out of its envelope where it has one; undefined where it is no object. */
export function askedIn(body: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(body)) return undefined;
  const inner = body['order'];
  return isJsonObject(inner) ? inner : body;
}

/** The tags that a body names. */
export function tagsAsked(body: JsonValue | undefined): string[] {
  const tags = askedIn(body)?.['tags'];
  return typeof tags === 'string' ? tags.split(',').map((tag) => tag.trim()) : [];
}

/** The reason that the body of a cancellation names, wherever its platform has it. */
export function reasonAsked(body: JsonValue | undefined): string | undefined {
  const asked = askedIn(body);
  const nested = asked?.['order_cancel'];
  const reason = isJsonObject(nested) ? nested['cancel_reason'] : asked?.['reason'];
  return typeof reason === 'string' ? reason : undefined;
}
