import { isJsonObject, parseExact, type JsonObject } from '../exact-json.ts';

/** How an order that others made came to be what it is: the request that began it, and what happened to it later. */
export interface Life<Order, Means> {
  readonly request: object;
  afterwards?(this: void, order: Order, later: Later<Means>): void;
}

export interface Later<Means> {
  readonly now: number;
  /** What the platform's lives need beside the order. */
  readonly means: Means;
}

/** What went on in a shop before it was opened. */
export interface Past<Order, Means> {
  readonly lives: readonly Life<Order, Means>[];
  readonly means: Means;
  /** Makes and stores the order that a request asks for. Nobody's stock is touched. */
  readonly begin: (request: JsonObject, now: number) => Order;
}

const anHour = 3600 * 1000;

/** Orders that others made before now: one after the other through the lives an order can have had, an hour apart. */
export function addExistingOrders<Order, Means>(
  past: Past<Order, Means>,
  { count, now }: { readonly count: number; readonly now: number },
): void {
  for (let index = 0; index < count; index += 1) {
    const createdAt = now - (count - index) * anHour;
    live(past, { nth: index, createdAt, changedAt: createdAt + anHour / 2 });
  }
}

/** One more order of somebody else's, made now. @param nth how many there are before it: they take turns in their lives */
export function addOthersOrder<Order, Means>(
  past: Past<Order, Means>,
  { nth, now }: { readonly nth: number; readonly now: number },
): void {
  live(past, { nth, createdAt: now, changedAt: now });
}

interface Birth {
  readonly nth: number;
  readonly createdAt: number;
  /** When what happened to it later happened. */
  readonly changedAt: number;
}

function live<Order, Means>({ lives, begin, means }: Past<Order, Means>, birth: Birth): void {
  const life = lives[birth.nth % lives.length];
  if (life === undefined) return;
  const order = begin(asJson(life.request), birth.createdAt);
  life.afterwards?.(order, { now: birth.changedAt, means });
}

function asJson(request: object): JsonObject {
  const body = parseExact(JSON.stringify(request));
  if (!isJsonObject(body)) throw new TypeError('A life begins with a request object');
  return body;
}
