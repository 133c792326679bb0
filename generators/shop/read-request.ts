import type { Route } from './behaviour.ts';
import { parseExact, type JsonValue } from './exact-json.ts';
import { Refusal } from './refusal.ts';

/** The body as sent, or what is wrong with it; kept apart, because who may ask is decided before what is asked. */
export type ReadBody = { readonly body: JsonValue | undefined } | { readonly unread: UnreadBody };

/** A body that cannot be read. */
export interface UnreadBody {
  readonly why: 'missing' | 'content-type' | 'not-json';
  readonly text: string;
  /** The refusal that it deserves. */
  readonly refusal: Refusal;
}

const messages: Readonly<Record<UnreadBody['why'], string>> = {
  missing: 'The body is missing',
  'content-type': 'Content-Type must be application/json',
  'not-json': 'The body is not valid JSON',
};

/** Reads a request's JSON body as its route needs it: 400 for another content type, for no body where one is required, for bad JSON. */
export async function readBody(request: Request, route: Route): Promise<ReadBody> {
  if (route.body === 'none') return { body: undefined };
  const text = await request.text();
  if (text.trim() === '') return route.body === 'optional' ? { body: {} } : unread('missing', text);
  if (!isJsonType(request.headers.get('content-type'))) return unread('content-type', text);
  try {
    return { body: parseExact(text) };
  } catch {
    return unread('not-json', text);
  }
}

function unread(why: UnreadBody['why'], text: string): ReadBody {
  return { unread: { why, text, refusal: new Refusal(400, messages[why]) } };
}

function isJsonType(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
