import type { Order } from '../../spec/order/order.ts';
import type { Talk, TrafficLaw } from './traffic.ts';

/** One page of a list, as an app read it. */
export interface Page {
  readonly talk: Talk;
  /** From 1. */
  readonly number: number;
  /** It held as many orders as a page of this limit can. */
  readonly full: boolean;
  /** The lower bound of a time that the list was asked for. */
  readonly since: { readonly name: string; readonly text: string; readonly ms: number } | undefined;
  /** Everything else that selects, but for page, limit and bounds. */
  readonly selection: string;
  /** The latest value of the bounded time among its orders, in milliseconds; undefined where some order does not show it. */
  readonly latest: number | undefined;
}

/** Pages of one list that were read one after the other, from the first. */
export interface PageWalk {
  readonly pages: readonly Page[];
}

const bounds = /^(created|updated|modified|processed)_(at|on)_min$/;
const notSelecting = new Set(['page', 'limit', 'fields']);

/** Finds the walks through lists: each begins with a first page, and goes on with the page after the last one read. */
export function readWalks(talks: readonly Talk[], law: TrafficLaw): readonly PageWalk[] {
  const walks: { readonly key: string; readonly pages: Page[] }[] = [];
  for (const talk of talks) {
    const page = readPage(talk, law);
    if (page === undefined) continue;
    const key = `${page.selection} ${page.since?.text ?? ''} ${talk.query.get('limit') ?? ''}`;
    const walk = walks.findLast((each) => each.key === key && each.pages.at(-1)?.number === page.number - 1);
    if (walk === undefined) walks.push({ key, pages: [page] });
    else walk.pages.push(page);
  }
  return walks;
}

function readPage(talk: Talk, { dialect }: TrafficLaw): Page | undefined {
  const { query, orders, record } = talk;
  if (record.operation !== 'listOrders' || !talk.accepted || talk.bodyDigest === undefined) return undefined;
  if (query.has('since_id') || query.has('ids')) return undefined;
  const { maxLimit, defaultLimit } = dialect.lists;
  const limit = Math.min(Number(query.get('limit') ?? defaultLimit) || defaultLimit, maxLimit);
  const bound = [...query].find(([name]) => bounds.test(name));
  const ms = bound === undefined ? Number.NaN : Date.parse(bound[1]);
  const since = bound === undefined || Number.isNaN(ms) ? undefined : { name: bound[0], text: bound[1], ms };
  return {
    talk,
    number: Number(query.get('page') ?? 1) || 1,
    full: orders.length >= limit,
    since,
    selection: [...query]
      .filter(([name]) => !notSelecting.has(name) && !bounds.test(name))
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&'),
    latest: since === undefined ? undefined : latestOf(orders, since.name),
  };
}

/** `modified_on_min` bounds the same time as `updated_at_min`. */
function latestOf(orders: readonly Order[], bound: string): number | undefined {
  const times = orders.map((order) => timeOf(order, bound.split('_')[0] ?? ''));
  return times.some((time) => time === undefined || Number.isNaN(time))
    ? undefined
    : Math.max(...times.map(Number));
}

function timeOf(order: Order, kind: string): number | undefined {
  const value = kind === 'created' ? order.createdAt : kind === 'processed' ? undefined : order.updatedAt;
  return typeof value === 'string' ? Date.parse(value) : undefined;
}
