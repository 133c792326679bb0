import type { Dialect } from '../../spec/dialect.ts';
import { changesShop } from '../../spec/operations.ts';
import { countIn } from '../evidence/derive-listings.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { beginsWalk, continuationOf, selectionIn, walkOf } from './continuation.ts';
import { Pages } from './pages.ts';
import type { Walk } from './walk.ts';

/** A count, and what it counted. */
interface Counted {
  readonly selection: string;
  readonly count: number;
}

/**
 * Follows the walks of a run from one chapter to the next. All that it keeps of a page is which orders stood on it. A walk is a count
 * of a selection, its pages in order, and the same count again; a write of ours ends it unsaid.
 */
export class Walking {
  readonly #dialect: Dialect;
  #pages: Pages | undefined;
  #countBefore: number | undefined;
  #ended: { readonly exchange: Exchange; readonly count: number } | undefined;
  /** Every count since the last walk, the last of each selection. */
  readonly #counts = new Map<string, number>();
  #shop: WholeShop | undefined;

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  /** @param exchanges of one chapter, but for mere tries @returns the walks that came to their end in it */
  follow(exchanges: readonly Exchange[]): readonly Walk[] {
    return exchanges.flatMap((exchange) => {
      const { operation } = exchange.record;
      if (operation === 'countOrders') return this.#heardCount(exchange);
      if (operation === 'listOrders') this.#sawPage(exchange);
      else if (operation !== null && changesShop(operation)) this.#forget();
      return [];
    });
  }

  #sawPage(exchange: Exchange): void {
    const { query } = exchange;
    if (!exchange.accepted || exchange.partial) return this.#drop();
    this.#shop?.saw(exchange);
    if (this.#pages !== undefined && continuationOf(query) !== undefined) {
      if (this.#pages.goesOnWith(exchange)) return this.#pages.add(exchange);
      return this.#pages.repeats(exchange) ? undefined : this.#drop();
    }
    if (this.#pages?.repeats(exchange) === true) return;
    if (!beginsWalk(query)) return;
    this.#pages = new Pages(exchange, this.#dialect);
    this.#countBefore = this.#counts.get(selectionIn(query));
    this.#ended = undefined;
  }

  #heardCount(exchange: Exchange): readonly Walk[] {
    const count = countIn(exchange, this.#dialect);
    if (!exchange.accepted || count === undefined) return [];
    const counted = { selection: selectionIn(exchange.query), count };
    const walk = this.#close(exchange, counted);
    this.#counts.set(counted.selection, count);
    if (counted.selection === `status=${this.#dialect.lists.everything}`) {
      this.#shop = new WholeShop(counted.count, this.#shop, this.#dialect);
    }
    return walk === undefined ? [] : [walk];
  }

  /** The count of what was walked ends a walk; where orders may come and go by a change, that none was changed has to be counted too. */
  #close(exchange: Exchange, { selection, count }: Counted): Walk | undefined {
    const pages = this.#pages;
    if (pages === undefined) return undefined;
    const walked = selectionIn(pages.query);
    if (selection === walked) {
      if (pages.query.get('status') === 'any') return this.#conclude(pages, { exchange, count, quiet: true });
      this.#ended = { exchange, count };
      return undefined;
    }
    if (this.#ended === undefined || !this.#countsChanged(exchange, pages)) return undefined;
    return this.#conclude(pages, { ...this.#ended, quiet: count === 0 });
  }

  /** Is this a count of those of the walked orders that were changed since before the walk? */
  #countsChanged({ query }: Exchange, pages: Pages): boolean {
    const since = `${this.#dialect.names.toWire('updatedAt')}_min`;
    const bound = Date.parse(query.get(since) ?? '');
    const rest = new Map([...query].filter(([name]) => name !== since));
    return bound <= pages.startedAtMs && selectionIn(rest) === selectionIn(pages.query);
  }

  #conclude(
    pages: Pages,
    end: { readonly exchange: Exchange; readonly count: number; readonly quiet: boolean },
  ): Walk {
    const still = end.quiet && this.#countBefore === end.count;
    const walk = pages.conclude({ still, count: this.#countOf(pages, end.count), closing: end.exchange });
    this.#drop();
    return walk;
  }

  /** A count by `status` alone is promised; one by other filters is only supposed to be. */
  #countOf(pages: Pages, count: number): number | undefined {
    const selection = selectionIn(pages.query);
    if (selection === `status=${pages.query.get('status') ?? ''}`) return count;
    const max = `${this.#dialect.names.toWire('createdAt')}_max`;
    const whole = new Map([...pages.query].filter(([name]) => name !== max));
    if (pages.query.get('status') !== 'any' || selectionIn(whole) !== 'status=any') return undefined;
    return this.#shop?.countUpTo(pages.query.get(max) ?? '');
  }

  #drop(): void {
    this.#pages = undefined;
    this.#ended = undefined;
  }

  #forget(): void {
    this.#drop();
    this.#counts.clear();
    this.#shop = undefined;
  }
}

/** How many orders a shop had when it was counted twice alike, with a look at its newest order between. */
class WholeShop {
  readonly #count: number;
  readonly #dialect: Dialect;
  #newest: number;
  readonly #agreed: boolean;

  constructor(count: number, before: WholeShop | undefined, dialect: Dialect) {
    this.#count = count;
    this.#dialect = dialect;
    this.#newest = before === undefined ? Number.NaN : before.#newest;
    this.#agreed = before !== undefined && before.#count === count;
  }

  saw({ query, orders }: Exchange): void {
    const newestFirst = `${this.#dialect.names.toWire('createdAt')} desc`;
    if (walkOf(query).includes('_max=') || query.get('order') !== newestFirst || continuationOf(query))
      return;
    const times = orders.map(({ createdAt }) => Date.parse(createdAt ?? ''));
    if (this.#agreed) return;
    this.#newest = Math.max(...times);
  }

  /** The count, where every order that was counted was created before this time. */
  countUpTo(max: string): number | undefined {
    return this.#agreed && this.#newest < Date.parse(max) ? this.#count : undefined;
  }
}
