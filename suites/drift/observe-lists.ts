import type { Dialect } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { Count, Listing } from '../evidence/subjects.ts';
import type { Habit } from './shape.ts';

/** Names of what a shop does where a list does not say what it wants. */
export const listHabits = {
  limit: 'orders on a page without a limit',
  sort: 'order of a list without an order',
  status: 'orders of a list without a status',
  counted: 'orders in a count without a status',
} as const;

interface Seen {
  readonly listings: readonly Listing[];
  readonly counts: readonly Count[];
}

/** What lists do by default, as far as the pages that were seen tell. */
export function observeLists(
  { listings, counts }: Seen,
  { lists }: Pick<Dialect, 'lists'>,
): ReadonlyMap<string, Habit> {
  const whole = listings.filter(({ query }) => !query.has('since_id') && !query.has('ids'));
  return new Map(
    [
      [listHabits.limit, defaultLimit(whole)] as const,
      [listHabits.sort, defaultSort(whole)] as const,
      [listHabits.status, defaultStatus(whole, lists.everything)] as const,
      [listHabits.counted, countedStatus(counts)] as const,
    ].flatMap(([name, found]) => (found === undefined ? [] : [[name, found] as const])),
  );
}

/** A page without a limit that is shorter than another of the same selection is as long as the default. */
function defaultLimit(listings: readonly Listing[]): Habit | undefined {
  const free = listings.filter(({ query }) => !query.has('limit') && !query.has('page'));
  const longest = free.toSorted((left, right) => right.orders.length - left.orders.length)[0];
  if (longest === undefined || longest.orders.length === 0) return undefined;
  const count = longest.orders.length;
  const cut = listings.some(
    (other) =>
      selection(other) === selection(longest) && other.query.has('limit') && other.orders.length > count,
  );
  return habit(longest, cut ? [String(count)] : [`>=${String(count)}`]);
}

type Sorting = readonly [string, (left: Order, right: Order) => boolean];

const sortings: readonly Sorting[] = [
  ['newest first', (left, right) => timeOf(left.createdAt) >= timeOf(right.createdAt)],
  ['oldest first', (left, right) => timeOf(left.createdAt) <= timeOf(right.createdAt)],
  ['last changed first', (left, right) => timeOf(left.updatedAt) >= timeOf(right.updatedAt)],
  ['last changed last', (left, right) => timeOf(left.updatedAt) <= timeOf(right.updatedAt)],
];

/** Everything that all unsorted lists are sorted by. Few orders may be in order by chance. */
function defaultSort(listings: readonly Listing[]): Habit | undefined {
  const free = listings.filter(({ query, orders }) => !query.has('order') && orders.length >= 5);
  const [first] = free;
  if (first === undefined) return undefined;
  const fits = sortings.filter(([, sorted]) => free.every(({ orders }) => inOrder(orders, sorted)));
  return habit(first, fits.length === 0 ? ['no order that is known'] : fits.map(([name]) => name));
}

function inOrder(orders: readonly Order[], sorted: Sorting[1]): boolean {
  return orders.every((order, index) => {
    const next = orders[index + 1];
    return next === undefined || sorted(order, next);
  });
}

function timeOf(time: string | null | undefined): number {
  return typeof time === 'string' ? Date.parse(time) : Number.NaN;
}

/** A list without a status shows a closed or cancelled order, or leaves out those that the whole list has on the same page. */
function defaultStatus(listings: readonly Listing[], everything: string): Habit | undefined {
  const free = listings.filter(({ query }) => !query.has('status') && !query.has('page'));
  const mixed = free.find(({ orders }) => orders.some(isDone));
  if (mixed !== undefined) return habit(mixed, ['any']);
  const [first] = free;
  const all = listings.find(
    ({ query, orders }) => query.get('status') === everything && orders.some(isDone) && !query.has('page'),
  );
  return first === undefined || all === undefined || first.orders.length === 0
    ? undefined
    : habit(first, ['open']);
}

/** What is counted where nothing is said, by the counts of each status; only where nothing was ordered in between. */
function countedStatus(counts: readonly Count[]): Habit | undefined {
  const free = counts.filter(({ exchange }) => exchange.query.size === 0);
  const [first, last] = [free[0], free.at(-1)];
  if (first?.count === undefined || first === last || first.count !== last?.count) return undefined;
  const counted = (status: string): number | undefined =>
    counts.find(({ exchange }) => exchange.query.size === 1 && exchange.query.get('status') === status)
      ?.count;
  const [open, done] = [counted('open'), (counted('closed') ?? 0) + (counted('cancelled') ?? 0)];
  if (open === undefined || done === 0) return undefined;
  return { fits: [first.count === open ? 'open' : 'any'], shows: first.exchange.record.id };
}

function isDone({ closedAt, cancelledAt }: Order): boolean {
  return typeof closedAt === 'string' || typeof cancelledAt === 'string';
}

function selection({ query }: Listing): string {
  return [...query]
    .filter(([name]) => name !== 'limit' && name !== 'order' && name !== 'page')
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
}

function habit({ exchange }: Listing, fits: readonly string[]): Habit {
  return { fits: fits.toSorted(), shows: exchange.record.id };
}
