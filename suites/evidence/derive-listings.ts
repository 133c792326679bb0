import type { CertainOrders } from '../audit/certain-orders.ts';
import type { Dialect } from '../../spec/dialect.ts';
import { isJsonObject, JsonNumber } from '../../spec/json/exact-json.ts';
import { changesShop } from '../../spec/operations.ts';
import type { Order } from '../../spec/order/order.ts';
import type { Exchange } from './exchange.ts';
import type { Lives } from './lives.ts';
import { presentation } from './presentation.ts';
import type { Count, Listing, Paging } from './subjects.ts';

export function deriveListings(
  exchanges: readonly Exchange[],
  lives: Lives,
  { dialect, certain }: { readonly dialect: Dialect; readonly certain: CertainOrders },
): readonly Listing[] {
  return exchanges.flatMap((exchange) => {
    if (exchange.record.operation !== 'listOrders' || !exchange.accepted) return [];
    if (!isJsonObject(exchange.answer) || !Array.isArray(exchange.answer[dialect.envelopes.orders]))
      return [];
    const firstPage = (exchange.query.get('page') ?? '1') === '1';
    return [
      {
        exchange,
        query: exchange.query,
        orders: exchange.orders,
        complete: firstPage && exchange.orders.length < longestPage(exchange.query, dialect),
        ours: oursAt(exchange, lives),
        others: certain.at(exchange),
      },
    ];
  });
}

function oursAt(exchange: Exchange, lives: Lives): readonly Order[] {
  return lives.ours().flatMap(({ orderId }) => {
    const state = lives.stateBefore(orderId, exchange.index);
    return state === undefined ? [] : [state.order];
  });
}

/** Runs of pages 1, 2, 3 … of one selection in one scenario, with no other list and nothing that may shift them between. */
export function derivePagings(
  listings: readonly Listing[],
  exchanges: readonly Exchange[],
  dialect: Dialect,
): readonly Paging[] {
  const pagings: Paging[] = [];
  let pages: Listing[] = [];
  const close = (): void => {
    const last = pages.at(-1);
    if (pages.length > 1 && last !== undefined) {
      const toTheEnd = last.orders.length < longestPage(last.query, dialect);
      pagings.push({ pages, toTheEnd, ours: pages[0]?.ours ?? [] });
    }
    pages = [];
  };
  for (const listing of listings) {
    if (!continues(pages.at(-1), listing, { exchanges, dialect })) close();
    if (pages.length > 0 || listing.query.get('page') === '1') pages.push(listing);
  }
  close();
  return pagings;
}

function continues(
  previous: Listing | undefined,
  next: Listing,
  { exchanges, dialect }: { exchanges: readonly Exchange[]; dialect: Dialect },
): boolean {
  if (previous === undefined) return false;
  const between = exchanges.slice(previous.exchange.index + 1, next.exchange.index);
  return (
    selection(previous.query, ['page']) === selection(next.query, ['page']) &&
    Number(next.query.get('page')) === Number(previous.query.get('page')) + 1 &&
    next.exchange.record.scenario === previous.exchange.record.scenario &&
    !between.some((exchange) => mayShift(exchange, previous.query, dialect))
  );
}

/** A new order stands last where the oldest come first; anywhere else it pushes others to the next page, as any other write may. */
function mayShift(
  { record: { operation } }: Exchange,
  query: ReadonlyMap<string, string>,
  { names }: Dialect,
): boolean {
  if (operation === 'createOrder') return query.get('order') !== `${names.toWire('createdAt')} asc`;
  return operation === null || changesShop(operation);
}

/** How many orders a page of this list can hold. */
export function longestPage(query: ReadonlyMap<string, string>, { lists }: Dialect): number {
  return Math.min(Number(query.get('limit') ?? lists.defaultLimit), lists.maxLimit);
}

export function deriveCounts(
  exchanges: readonly Exchange[],
  listings: readonly Listing[],
  dialect: Dialect,
): readonly Count[] {
  return exchanges.flatMap((exchange) => {
    if (exchange.record.operation !== 'countOrders' || !exchange.accepted) return [];
    const same = listings.filter(
      (listing) =>
        Math.abs(listing.exchange.index - exchange.index) === 1 &&
        selection(listing.query, presentation) === selection(exchange.query, presentation),
    );
    const [before, after] = same;
    const agree = before !== undefined && after !== undefined && idsOf(before) === idsOf(after);
    return [
      {
        exchange,
        count: countIn(exchange, dialect),
        listed: agree ? before.orders.length : undefined,
        whole: agree && before.complete,
        around: same.map((listing) => listing.exchange),
      },
    ];
  });
}

export function countIn(exchange: Exchange, dialect: Dialect): number | undefined {
  const value = isJsonObject(exchange.answer) ? exchange.answer[dialect.envelopes.count] : undefined;
  return value instanceof JsonNumber ? value.toNumber() : undefined;
}

function idsOf(listing: Listing): string {
  return listing.orders
    .map((order) => order.id ?? '')
    .toSorted()
    .join(',');
}

function selection(query: ReadonlyMap<string, string>, without: Iterable<string>): string {
  const left = new Set(without);
  return [...query]
    .filter(([name]) => !left.has(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}
