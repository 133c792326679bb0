import type { ShownOrders } from './shown-orders.ts';
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
  const walks: GrowingWalk[] = [];
  const ends = new WalkEnds();
  for (const talk of talks) {
    const page = readPage(talk, law);
    if (page === undefined) continue;
    const key = `${page.selection} ${page.since?.text ?? ''} ${talk.query.get('limit') ?? ''}`;
    let walk = ends.take(key, page.number - 1);
    if (walk === undefined) {
      walk = { number: walks.length, pages: [] };
      walks.push(walk);
    }
    walk.pages.push(page);
    ends.put(walk, key, page.number);
  }
  return walks;
}

interface GrowingWalk {
  /** In the order in which they began. */
  readonly number: number;
  readonly pages: Page[];
}

/** Walks by the list that they go through and the page that they have come to. */
class WalkEnds {
  readonly #walks = new Map<string, GrowingWalk[]>();

  /** The one that began last of those that have come to a page; it will be somewhere else. */
  take(key: string, page: number): GrowingWalk | undefined {
    return this.#walks.get(`${key} ${page}`)?.pop();
  }

  put(walk: GrowingWalk, key: string, page: number): void {
    const end = `${key} ${page}`;
    const others = this.#walks.get(end) ?? [];
    const after = others.findLastIndex(({ number }) => number < walk.number);
    others.splice(after + 1, 0, walk);
    this.#walks.set(end, others);
  }
}

function readPage(talk: Talk, { dialect }: TrafficLaw): Page | undefined {
  const { query, shown, record } = talk;
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
    full: shown.count >= limit,
    since,
    selection: [...query]
      .filter(([name]) => !notSelecting.has(name) && !bounds.test(name))
      .map((pair) => pair.join('='))
      .toSorted()
      .join('&'),
    latest: since === undefined ? undefined : latestOf(shown, since.name),
  };
}

/** `modified_on_min` bounds the same time as `updated_at_min`. */
function latestOf(shown: ShownOrders, bound: string): number | undefined {
  const kind = bound.split('_')[0];
  return shown.latest(kind === 'created' || kind === 'processed' ? kind : 'updated');
}
