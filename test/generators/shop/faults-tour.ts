import { createShop, type Shop, type ShopOptions } from '../../../generators/shop/shop.ts';
import { at, numbersAsText } from './ask.ts';
import { tickingClock } from './tour.ts';
import { tellLongLists, tellTour, type TourAsk } from './faults-tour-story.ts';

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

/** Records a tour through a shop with few orders, and a short one through a shop with more than fit on a page. */
export async function recordTours(options: ShopOptions): Promise<readonly Tour[]> {
  return [
    await recordTour(tellTour, { existingOrders: 10, ...options }),
    await recordTour(tellLongLists, { existingOrders: 55, ...options }),
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
    const sent = { body: raw ?? jsonOf(body), token: tokenOf(shop, token), contentType };
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
  readonly token: string | undefined;
  readonly contentType: string;
}

function buildRequest(line: string, { body, token, contentType }: Sent): Request {
  const [method = '', path = ''] = line.split(' ');
  return new Request(`http://127.0.0.1/com${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
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
