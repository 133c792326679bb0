import type { Dialect } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { Exchange } from '../evidence/exchange.ts';

/** When the orders were created that are looked for. */
export interface CreationWindow {
  readonly from: Date;
  /** Default: up to now. */
  readonly until?: Date;
}

/** What looking needs of a shop. */
export interface Lookout {
  readonly dialect: Dialect;
  readonly list: (query: Readonly<Record<string, string>>) => Promise<Exchange>;
}

/** The orders of a shop cannot be listed. Says nothing of the shop. */
export class LookoutError extends Error {
  override readonly name = 'LookoutError';
}

/** A shop that never comes to an end is given up. */
const mostPages = 10_000;

/** Every order that was created within a window, whatever became of it, the newest first where lists can be sorted. @throws LookoutError, NetworkError */
export async function* listCreated(lookout: Lookout, window: CreationWindow): AsyncGenerator<Order> {
  const told = new Set<string>();
  for (const status of lookout.dialect.cleanUp.statuses) {
    for await (const order of listStatus(lookout, { ...window, status })) {
      if (typeof order.id !== 'string' || told.has(order.id)) continue;
      told.add(order.id);
      yield order;
    }
  }
}

/** All pages of one list; one that shows nothing new ends it too, as some shops know no pages. */
async function* listStatus(
  lookout: Lookout,
  list: CreationWindow & { readonly status: string },
): AsyncGenerator<Order> {
  const seen = new Set<string>();
  for (let page = 1; page <= mostPages; page += 1) {
    const orders = await readPage(lookout, { ...list, page });
    const before = seen.size;
    for (const { id } of orders) seen.add(String(id));
    yield* orders;
    if (orders.length < lookout.dialect.lists.maxLimit || seen.size === before) return;
  }
  throw new LookoutError(`the list of orders has more than ${mostPages} pages`);
}

interface Page extends CreationWindow {
  readonly status: string;
  readonly page: number;
}

async function readPage(
  { dialect, list }: Lookout,
  { status, page, from, until }: Page,
): Promise<readonly Order[]> {
  const createdAt = dialect.names.toWire('createdAt');
  const newestFirst = `${createdAt} desc`;
  const { orders, accepted, answer, record } = await list({
    status,
    limit: String(dialect.lists.maxLimit),
    page: String(page),
    [`${createdAt}_min`]: from.toISOString(),
    ...(until === undefined ? {} : { [`${createdAt}_max`]: until.toISOString() }),
    ...(dialect.lists.sorts.includes(newestFirst) ? { order: newestFirst } : {}),
  });
  if (accepted && answer !== undefined) return orders;
  throw new LookoutError(
    `GET ${record.request.url} was answered with ${String(record.response?.status)} (${record.id}), not with orders`,
  );
}
