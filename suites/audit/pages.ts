import type { Dialect } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { longestPage } from '../evidence/derive-listings.ts';
import { continuationOf, walkOf } from './continuation.ts';
import { orderKey } from './order-key.ts';
import type { Misplaced, Walk } from './walk.ts';

/** The pages of one walk so far: on which page each order stood, and no more of them. */
export class Pages {
  readonly query: ReadonlyMap<string, string>;
  /** When the first page was asked for, by the clock of the shop where it tells. */
  readonly startedAtMs: number;
  readonly #dialect: Dialect;
  readonly #pageOf = new Map<number | string, number>();
  readonly #pages: Exchange[] = [];
  #whole = false;
  #last: Order | undefined;
  #again: Walk['again'];
  #misplaced: Misplaced | undefined;

  constructor(first: Exchange, dialect: Dialect) {
    this.query = first.query;
    this.#dialect = dialect;
    const { response, startedAt } = first.record;
    this.startedAtMs = Date.parse(response?.headers['date'] ?? startedAt) || Date.parse(startedAt);
    this.add(first);
  }

  /** Is this the page after the last? */
  goesOnWith({ query }: Exchange): boolean {
    const place = continuationOf(query);
    if (place === undefined || walkOf(query) !== walkOf(this.query)) return false;
    return place.by === 'page' ? place.page === this.#pages.length + 1 : place.since === this.#last?.id;
  }

  /** Is this the last page once more? A run that was cut beside it goes on with it. */
  repeats({ record }: Exchange): boolean {
    return this.#pages.at(-1)?.record.request.url === record.request.url;
  }

  add(exchange: Exchange): void {
    const page = this.#pages.length;
    const light = withoutOrders(exchange);
    this.#compareOrder(exchange.orders[0], light);
    for (const { id } of exchange.orders) {
      if (typeof id !== 'string') continue;
      const key = orderKey(id);
      const earlier = this.#pageOf.get(key);
      if (earlier === undefined) this.#pageOf.set(key, page);
      else if (earlier !== page) this.#again ??= { orderId: id, exchanges: [light, ...this.#at(earlier)] };
    }
    this.#pages.push(light);
    this.#last = exchange.orders.at(-1) ?? this.#last;
    this.#whole = exchange.orders.length < longestPage(exchange.query, this.#dialect);
  }

  conclude({
    still,
    count,
    closing,
  }: {
    readonly still: boolean;
    readonly count: number | undefined;
    readonly closing: Exchange;
  }): Walk {
    return {
      query: this.query,
      pages: this.#pages.length,
      orders: this.#pageOf.size,
      still,
      whole: this.#whole,
      count,
      again: this.#again,
      misplaced: this.#misplaced,
      closing: [closing, ...this.#at(this.#pages.length - 1)],
    };
  }

  /** Newest first: nothing on a page is newer than the last of the page before. */
  #compareOrder(first: Order | undefined, exchange: Exchange): void {
    if (this.query.get('order') !== `${this.#dialect.names.toWire('createdAt')} desc`) return;
    const { createdAt, id } = first ?? {};
    const before = this.#last?.createdAt;
    if (typeof createdAt !== 'string' || typeof before !== 'string') return;
    if (!(Date.parse(createdAt) > Date.parse(before))) return;
    const exchanges = [exchange, ...this.#at(this.#pages.length - 1)];
    this.#misplaced ??= { orderId: String(id), createdAt, before, exchanges };
  }

  #at(page: number): readonly Exchange[] {
    const exchange = this.#pages[page];
    return exchange === undefined ? [] : [exchange];
  }
}

/** All that is to be said of a page later is which it was. */
function withoutOrders(exchange: Exchange): Exchange {
  const { record } = exchange;
  return { ...exchange, record: { ...record, response: null }, answer: undefined, orders: [] };
}
