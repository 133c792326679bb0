import { idSequence, type IdSequence } from '../id-sequence.ts';
import { seededSource, type SeededSource } from '../seeded-source.ts';
import type { StoredCustomer } from './customers.ts';
import type { KeptOrder } from './kept-order.ts';
import { addKnownCustomers, type KnownCustomer } from './known-customers.ts';
import type { StockedVariant } from './stock.ts';

/** Everything a shop remembers. */
export interface ShopState<Order, Address, IdKind extends string> {
  /** Oldest first, also those that are deleted. */
  readonly orders: Order[];
  readonly ordersById: Map<bigint, Order>;
  readonly customers: Map<bigint, StoredCustomer<Address>>;
  /** Pieces left of the variants whose stock is tracked. */
  readonly stock: Map<bigint, number>;
  /** One sequence for each kind of thing that has an id. */
  readonly ids: Readonly<Record<IdKind, IdSequence>>;
  readonly source: SeededSource;
  /** The next order's number. */
  nextNumber: number;
}

/** What every shop of a platform begins with. */
export interface Beginning<Address, IdKind extends string> {
  /** About where the ids of each kind begin. */
  readonly idsFrom: Readonly<Record<IdKind, bigint>>;
  readonly firstNumber: number;
  readonly catalogue: readonly StockedVariant[];
  readonly knownCustomers: readonly KnownCustomer<Address>[];
}

/** What is each shop's own. */
export interface Opening {
  readonly seed: number;
  /** Added to the number at which ids of every kind begin. */
  readonly idsAbove: bigint;
  /** When the shop opens, in milliseconds since 1970. */
  readonly now: number;
}

export function openState<Order, Address, IdKind extends string>(
  beginning: Beginning<Address, IdKind>,
  { seed, idsAbove, now }: Opening,
): ShopState<Order, Address, IdKind> {
  const source = seededSource(seed);
  const sequences = Object.entries<bigint>(beginning.idsFrom).map(
    ([kind, start]) => [kind, idSequence(idsAbove + start, source)] as const,
  );
  const state: ShopState<Order, Address, IdKind> = {
    orders: [],
    ordersById: new Map(),
    customers: new Map(),
    stock: new Map(beginning.catalogue.flatMap(({ id, stock }) => (stock === null ? [] : [[id, stock]]))),
    ids: Object.fromEntries(sequences) as Record<IdKind, IdSequence>,
    source,
    nextNumber: beginning.firstNumber,
  };
  addKnownCustomers(state.customers, beginning.knownCustomers, now);
  return state;
}

/** The orders and customers of a shop, whatever else it remembers. */
export type OrderBook<Order> = Pick<ShopState<Order, unknown, never>, 'orders' | 'ordersById' | 'customers'>;

export function addOrder<Order extends KeptOrder>(
  book: Pick<OrderBook<Order>, 'orders' | 'ordersById'>,
  order: Order,
): void {
  book.orders.push(order);
  book.ordersById.set(order.id, order);
}

/** Oldest first, without those that are deleted. */
export function ordersThere<Order extends KeptOrder>({
  orders,
}: Pick<OrderBook<Order>, 'orders'>): readonly Order[] {
  return orders.filter(isThere);
}

/** @param id as it stands in a URL */
export function findOrder<Order extends KeptOrder>(
  { ordersById }: Pick<OrderBook<Order>, 'ordersById'>,
  id: string,
): Order | undefined {
  const order = /^\d{1,30}$/.test(id) ? ordersById.get(BigInt(id)) : undefined;
  return order !== undefined && isThere(order) ? order : undefined;
}

function isThere({ deletedAt }: KeptOrder): boolean {
  return deletedAt === undefined || deletedAt === null;
}
