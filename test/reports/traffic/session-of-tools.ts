/** One request of a session, and what it was answered. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly type?: string;
  readonly body?: string;
  readonly status: number;
  readonly answer: string;
}

export type Entry = Readonly<Record<string, unknown>>;

export const shopOfTools = 'https://apis.haravan.com/com';
const json = 'application/json';

/** A page that is too large; tags with and without, a form in place of JSON, an order that is not there; all in Vietnamese. */
export const session: readonly Call[] = [
  { method: 'GET', path: '/orders.json?limit=51', status: 200, answer: '{"orders":[]}' },
  {
    method: 'POST',
    path: '/orders/1/tags.json',
    type: json,
    body: '{"tags":"khách quen, đường Nguyễn Huệ"}',
    status: 200,
    answer: '{"tags":"khách quen, đường Nguyễn Huệ"}',
  },
  {
    method: 'DELETE',
    path: '/orders/1/tags.json',
    type: json,
    body: '{"tags":"Tết"}',
    status: 200,
    answer: '{"tags":""}',
  },
  {
    method: 'POST',
    path: '/orders.json',
    type: 'application/x-www-form-urlencoded',
    body: 'note=%C4%90%C6%A1n',
    status: 400,
    answer: '{"errors":"Bad Request"}',
  },
  { method: 'POST', path: '/orders/2/close.json', status: 404, answer: '{"errors":"Not Found"}' },
];

/** What the session shows, as the proxy says it. */
export const shownBySession = ['APP-ORD-BODY-01', 'APP-ORD-REQUEST-03', 'APP-ORD-REQUEST-06'];
/** The bodies that were sent. */
export const sentInSession = session.map(({ body }) => body ?? null);

export const start = Date.UTC(2026, 0, 2, 3, 4, 5);
export const bytes = (text: string): number => Buffer.byteLength(text);
export const base64 = (text: string): string => Buffer.from(text).toString('base64');
export const at = (index: number): string => new Date(start + index * 1000).toISOString();
const host = { name: 'Host', value: 'apis.haravan.com' };

export function headersOf({ type, body, method }: Call): readonly Entry[] {
  return [
    host,
    ...(type === undefined ? [] : [{ name: 'Content-Type', value: type }]),
    ...(method === 'GET' ? [] : [{ name: 'Content-Length', value: String(bytes(body ?? '')) }]),
  ];
}

const answered = [
  { name: 'Content-Type', value: 'application/json; charset=utf-8' },
  { name: 'X-Haravan-Api-Call-Limit', value: '1/80' },
];

interface Own {
  readonly entry?: Entry;
  readonly request?: Entry;
  readonly response?: Entry;
  readonly content?: Entry;
  readonly postData?: Entry | undefined;
}

/** An entry as the format describes it, with what a tool writes of its own. */
export function entryOf(call: Call, index: number, own: Own = {}): Entry {
  const url = new URL(shopOfTools + call.path);
  const postData = 'postData' in own ? own.postData : postDataOf(call);
  return {
    startedDateTime: at(index),
    time: 21.5,
    request: {
      method: call.method,
      url: url.href,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(call),
      queryString: [...url.searchParams].map(([name, value]) => ({ name, value })),
      headersSize: -1,
      bodySize: -1,
      ...(postData === undefined ? {} : { postData }),
      ...own.request,
    },
    response: {
      status: call.status,
      statusText: '',
      headers: answered,
      cookies: [],
      content: { size: bytes(call.answer), mimeType: json, text: call.answer, ...own.content },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
      ...own.response,
    },
    cache: {},
    timings: { send: 0, wait: 20, receive: 1.5 },
    ...own.entry,
  };
}

export function postDataOf({ body, type }: Call): Entry | undefined {
  return body === undefined ? undefined : { mimeType: type, text: body };
}

/** An archive of a tool of this name. */
export function log(name: string, entries: readonly Entry[], more: Entry = {}): string {
  return JSON.stringify({
    log: { version: '1.2', creator: { name, version: '1' }, pages: [], entries, ...more },
  });
}

/** The fields of a form, as archives list them. */
export const params = (body = ''): readonly Entry[] =>
  [...new URLSearchParams(body)].map(([name, value]) => ({ name, value }));
export const isForm = ({ type = '' }: Call): boolean => type.includes('urlencoded');
