import { createShop, type Shop, type ShopOptions } from '../../../generators/shop/shop.ts';
import { dialectOf } from '../../../spec/dialects.ts';
import type { Platform } from '../../../spec/platforms.ts';
import { at, numbersAsText } from './ask.ts';
import { tickingClock } from './tour.ts';
import type { TourAsk } from './faults-tour-ask.ts';
import * as sapo from './faults-tour-sapo.ts';
import * as haravan from './faults-tour-story.ts';

/** One request of a tour, and what a shop answered. */
export interface TourStop {
  readonly request: () => Request;
  /** Status, headers and body in one text. */
  readonly answer: string;
}

/** Everything that a shop which does nothing wrong is asked, and its answers. The same for the same options. */
export interface Tour {
  readonly stops: readonly TourStop[];
  /** Orders that the shop had before. */
  readonly existingOrders: number;
}

interface Stories {
  readonly tell: (ask: TourAsk) => Promise<void>;
  /** Where there are more orders than fit on a page. */
  readonly tellLongLists: (ask: TourAsk) => Promise<void>;
  /** So many. */
  readonly manyOrders: number;
}

const stories: Readonly<Record<Platform, Stories>> = {
  haravan: { tell: haravan.tellTour, tellLongLists: haravan.tellLongLists, manyOrders: 55 },
  // Every second one is open.
  sapo: { tell: sapo.tellTour, tellLongLists: sapo.tellLongLists, manyOrders: 110 },
};

/** Records a tour through a shop with few orders, and a short one through a shop with more than fit on a page. */
export async function recordTours(options: ShopOptions): Promise<readonly Tour[]> {
  const { tell, tellLongLists, manyOrders } = stories[options.platform ?? 'haravan'];
  return [
    await recordTour(tell, { existingOrders: 10, ...options }),
    await recordTour(tellLongLists, { existingOrders: manyOrders, ...options }),
  ];
}

/** Asks shops the same: what was asked when an answer was another for the first time; undefined where none was. */
export async function firstDifference(
  tours: readonly Tour[],
  options: ShopOptions,
): Promise<string | undefined> {
  for (const { stops, existingOrders } of tours) {
    const shop = await openTourShop({ existingOrders, ...options });
    for (const { request, answer } of stops) {
      const { method, url } = request();
      if ((await answerOf(shop, request())) !== answer) return `${method} ${url}`;
    }
  }
  return undefined;
}

async function recordTour(
  tell: (ask: TourAsk) => Promise<void>,
  options: ShopOptions & { readonly existingOrders: number },
): Promise<Tour> {
  const shop = await openTourShop(options);
  const stops: TourStop[] = [];
  const ask: TourAsk = async (
    line,
    { body, raw, token = 'write', contentType = 'application/json' } = {},
  ) => {
    const proof = tokenOf(shop, token);
    const proving =
      proof === undefined ? {} : dialectOf(options.platform ?? 'haravan').authorize({ token: proof });
    const sent = { body: raw ?? jsonOf(body), proving, contentType, basePath: shop.basePath };
    const request = (): Request => buildRequest(line, sent);
    const answer = await answerOf(shop, request());
    stops.push({ request, answer });
    const exact = numbersAsText(answer.slice(answer.indexOf('\n\n') + 2));
    return (path) => at(exact, path);
  };
  await tell(ask);
  return { stops, existingOrders: options.existingOrders };
}

function openTourShop(options: ShopOptions): Promise<Shop> {
  return createShop({ clock: tickingClock(), ...options });
}

interface Sent {
  readonly body: string | undefined;
  /** Headers by which the caller proves itself. */
  readonly proving: Readonly<Record<string, string>>;
  readonly contentType: string;
  readonly basePath: string;
}

function buildRequest(line: string, { body, proving, contentType, basePath }: Sent): Request {
  const [method = '', path = ''] = line.split(' ');
  return new Request(`http://127.0.0.1${basePath}${path}`, {
    method,
    headers: {
      ...proving,
      ...(body === undefined ? {} : { 'content-type': contentType }),
    },
    ...(body === undefined ? {} : { body }),
  });
}

function tokenOf({ tokens }: Shop, who: 'write' | 'read' | 'wrong' | 'none'): string | undefined {
  if (who === 'none') return undefined;
  return who === 'wrong' ? 'not-a-token' : tokens[who];
}

function jsonOf(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

async function answerOf(shop: Shop, request: Request): Promise<string> {
  const response = await shop.fetch(request);
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`);
  return [String(response.status), ...headers, '', await response.text()].join('\n');
}
