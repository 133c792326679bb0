import type { Route } from './behaviour.ts';
import { parseExact, type JsonValue } from './exact-json.ts';
import { Refusal } from './refusal.ts';

/** The body as sent, or the refusal it deserves; kept apart, because who may ask is decided before what is asked. */
export type ReadBody = { readonly body: JsonValue | undefined } | { readonly refusal: Refusal };

/** Reads a request's JSON body as its route needs it: 400 for another content type, for no body where one is required, for bad JSON. */
export async function readBody(request: Request, route: Route): Promise<ReadBody> {
  if (route.body === 'none') return { body: undefined };
  const text = await request.text();
  if (text.trim() === '') return emptyBody(route);
  if (!isJsonType(request.headers.get('content-type'))) {
    return { refusal: new Refusal(400, 'Content-Type must be application/json') };
  }
  try {
    return { body: parseExact(text) };
  } catch {
    return { refusal: new Refusal(400, 'The body is not valid JSON') };
  }
}

function emptyBody(route: Route): ReadBody {
  return route.body === 'optional' ? { body: {} } : { refusal: new Refusal(400, 'The body is missing') };
}

function isJsonType(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
