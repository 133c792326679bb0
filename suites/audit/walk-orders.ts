import type { Exchange } from '../evidence/exchange.ts';
import { BudgetReached } from '../client/request-budget.ts';
import type { CutShort } from '../scenarios/scenario.ts';
import { ScenarioStopped } from '../scenarios/scenario-stopped.ts';
import type { Story } from '../scenarios/story.ts';
import { beginWalk } from './begin-walk.ts';
import {
  firstOf,
  pageLength,
  selectionOf,
  statusesToWalk,
  type Next,
  type Query,
  type WalkPosition,
} from './walk-plan.ts';

/**
 * Walks through the orders that are there, all of them or as many as are wanted: page by page, some of them read alone beside their
 * page, and counted before and after. After each page it notes how far it has come.
 * @returns what there was to see, in words
 */
export async function walkOrders(story: Story, scenario: string): Promise<string | CutShort> {
  const reached = story.reached(scenario);
  let position = reached === undefined ? undefined : (JSON.parse(reached) as WalkPosition);
  try {
    position ??= await beginWalk(story);
    for await (const next of new OrderWalk(story, position).steps()) {
      position = next;
      story.reach(scenario, JSON.stringify(next));
    }
    return noteOf(position);
  } catch (error) {
    if (!(error instanceof BudgetReached) || position === undefined) throw error;
    return { note: `${noteOf(position)}; then ${error.message}`, cut: 'budget' };
  }
}

function noteOf({ seen, pages, read }: WalkPosition): string {
  return `${seen} orders on ${pages} ${pages === 1 ? 'page' : 'pages'}, ${read} of them read alone`;
}

class OrderWalk {
  readonly #story: Story;
  readonly #limit: number;
  readonly #most: number;
  #position: WalkPosition;
  /** The first order of the page before, by which a shop that always shows the same is told. */
  #first: string | undefined;

  constructor(story: Story, position: WalkPosition) {
    this.#story = story;
    this.#position = position;
    this.#limit = pageLength(story.run.audit ?? {}, story.dialect);
    this.#most = story.run.audit?.maxOrders ?? Number.POSITIVE_INFINITY;
  }

  /** Takes a step at a time: a page, or the end of a status. */
  async *steps(): AsyncGenerator<WalkPosition> {
    const statuses = statusesToWalk(this.#story.dialect);
    for (;;) {
      const status = statuses[this.#position.nth];
      if (status === undefined) return;
      const isLast = this.#position.seen >= this.#most || !(await this.#turnPage(status));
      if (isLast) {
        await this.#countAgain(status);
        this.#position = { ...this.#position, nth: this.#position.nth + 1, next: firstOf(this.#story) };
        this.#first = undefined;
      }
      yield this.#position;
      if (this.#position.seen >= this.#most) return;
    }
  }

  /** @returns whether there may be another */
  async #turnPage(status: string): Promise<boolean> {
    const { next } = this.#position;
    const page = await this.#story.client.list(this.#pageQuery(status, next));
    if (!page.accepted)
      throw new ScenarioStopped(
        `a page of the list was answered with ${String(page.status)} (${page.record.id})`,
      );
    const first = page.orders[0]?.id ?? undefined;
    const stuck = first !== undefined && first === this.#first;
    if ('since' in next && !isAscending(page)) {
      this.#position = { ...this.#position, next: { page: 1 } };
      return true;
    }
    this.#first = first;
    await this.#readSome(page);
    const { seen, pages } = this.#position;
    this.#position = {
      ...this.#position,
      seen: seen + page.orders.length,
      pages: pages + 1,
      next: nextAfter(page, next),
    };
    return page.orders.length >= this.#limit && !stuck;
  }

  async #readSome({ orders }: Exchange): Promise<void> {
    const { seen, every } = this.#position;
    for (const [index, { id }] of orders.entries()) {
      if ((seen + index) % every !== 0 || typeof id !== 'string') continue;
      await this.#story.client.read(id);
      this.#position = { ...this.#position, read: this.#position.read + 1 };
    }
  }

  /** Says whether the walk was through the same orders from its beginning to its end. */
  async #countAgain(status: string): Promise<void> {
    const { client, dialect } = this.#story;
    const selection = selectionOf(this.#story, { status, max: this.#position.max });
    await client.count(selection);
    if (status === 'any') return;
    const changed = `${dialect.names.toWire('updatedAt')}_min`;
    await client.count({ ...selection, [changed]: this.#position.changedSince });
  }

  #pageQuery(status: string, next: Next): Query {
    const { max } = this.#position;
    return {
      ...selectionOf(this.#story, { status, max }),
      ...this.#story.sorted('createdAt', 'desc'),
      limit: String(this.#limit),
      ...('page' in next ? { page: String(next.page) } : { since_id: next.since }),
    };
  }
}

function nextAfter({ orders }: Exchange, next: Next): Next {
  if ('page' in next) return { page: next.page + 1 };
  return { since: orders.at(-1)?.id ?? next.since };
}

/** A walk by ids needs the smallest first, which is nowhere promised. */
function isAscending({ orders }: Exchange): boolean {
  return orders.every(({ id }, index) => {
    const before = orders[index - 1]?.id;
    if (typeof id !== 'string' || !/^\d+$/.test(id)) return false;
    return typeof before !== 'string' || BigInt(before) < BigInt(id);
  });
}
