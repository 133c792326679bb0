import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { startShop, type ListenOptions, type RunningShop } from '../../../generators/shop/start-shop.ts';

/** One answer of a shop over HTTP, read three ways. */
export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
  /** The JSON with every number as the text it stood as: `'600000.0000'`. */
  readonly exact: unknown;
}

export interface AskOptions {
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string;
  /** Default: the one that may write; null sends none. */
  readonly token?: string | null;
  /** Sent beside. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly contentType?: string;
}

/** A shop that listens, and a way to ask it: `ask('POST /orders.json', { body })`. */
export interface AskedShop extends RunningShop, AsyncDisposable {
  readonly ask: (line: string, options?: AskOptions) => Promise<Asked>;
  /** Creates an order and answers its id. */
  readonly create: (order?: object) => Promise<string>;
}

export const shirt = { title: 'Áo sơ mi', price: 100000, quantity: 2 };

/** Noon of 8 September 2021, standing still. */
export const noon = Date.UTC(2021, 8, 8, 12);

export async function openShop(options: ListenOptions = {}): Promise<AskedShop> {
  const shop = await startShop({ clock: () => noon, ...options });
  const ask = async (line: string, asked: AskOptions = {}): Promise<Asked> =>
    read(await send(shop, line, { ...asked, platform: options.platform ?? 'haravan' }));
  const create = async (order: object = { line_items: [shirt] }): Promise<string> => {
    const created = await ask('POST /orders.json', { body: { order } });
    if (created.status !== 201) throw new Error(`create answered ${String(created.status)}: ${created.text}`);
    return String(at(created.exact, 'order.id'));
  };
  return { ...shop, ask, create, [Symbol.asyncDispose]: async () => shop.close() };
}

async function send(
  shop: RunningShop,
  line: string,
  asked: AskOptions & { readonly platform: Platform },
): Promise<Response> {
  const [method = '', path = ''] = line.split(' ');
  const { body, token = shop.tokens.write, contentType = 'application/json', platform, headers = {} } = asked;
  const sent = asked.raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return fetch(`${shop.url}${path}`, {
    method,
    headers: {
      ...(token === null ? {} : dialectOf(platform).authorize({ token })),
      ...(sent === undefined ? {} : { 'content-type': contentType }),
      ...headers,
    },
    ...(sent === undefined ? {} : { body: sent }),
  });
}

async function read(response: Response): Promise<Asked> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, json: JSON.parse(text) as unknown, exact: numbersAsText(text) };
}

type SourceReviver = (key: string, value: unknown, context: { readonly source: string }) => unknown;

export function numbersAsText(text: string): unknown {
  const parse = JSON.parse as (json: string, revive: SourceReviver) => unknown;
  return parse(text, (_key, value, { source }) => (typeof value === 'number' ? source : value));
}

/** What stands at a path like `order.line_items.0.price`; undefined where nothing does. */
export function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('.')) {
    found =
      typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined;
  }
  return found;
}

/** The ids of a listed page, in order. */
export function listedIds(asked: Asked): string[] {
  return (at(asked.exact, 'orders') as unknown[]).map((order) => String(at(order, 'id')));
}
