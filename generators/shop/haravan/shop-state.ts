import { idSequence, type IdSequence } from '../id-sequence.ts';
import { seededSource, type SeededSource } from '../seeded-source.ts';
import { catalogue } from './catalogue.ts';
import type { StoredCustomer, StoredOrder } from './stored-order.ts';

/** Everything the shop remembers. */
export interface ShopState {
  /** Oldest first. */
  readonly orders: StoredOrder[];
  readonly ordersById: Map<bigint, StoredOrder>;
  readonly customers: Map<bigint, StoredCustomer>;
  /** Pieces left of the variants whose stock is tracked. */
  readonly stock: Map<bigint, number>;
  readonly ids: Ids;
  readonly source: SeededSource;
  /** The next order's number, as in its name: `#100501`. */
  nextNumber: number;
}

/** One sequence for each kind of thing that has an id, beginning about where the examples' ids lie. */
export interface Ids {
  readonly order: IdSequence;
  readonly line: IdSequence;
  readonly transaction: IdSequence;
  readonly fulfillment: IdSequence;
  readonly refund: IdSequence;
  readonly refundLine: IdSequence;
  readonly customer: IdSequence;
  readonly address: IdSequence;
}

/** @param idsAbove added to the number at which ids of every kind begin */
export function emptyState(seed: number, idsAbove = 0n): ShopState {
  const source = seededSource(seed);
  const idsFrom = (start: bigint): IdSequence => idSequence(idsAbove + start, source);
  const ids: Ids = {
    order: idsFrom(1225410000n),
    line: idsFrom(1292996000n),
    transaction: idsFrom(1091216000n),
    fulfillment: idsFrom(1052688000n),
    refund: idsFrom(1010919000n),
    refundLine: idsFrom(1013444000n),
    customer: idsFrom(1088000000n),
    address: idsFrom(1131187000n),
  };
  const tracked = catalogue.flatMap(({ id, stock }) => (stock === null ? [] : [[id, stock] as const]));
  return {
    orders: [],
    ordersById: new Map(),
    customers: new Map(),
    stock: new Map(tracked),
    ids,
    source,
    nextNumber: 100501,
  };
}

export function addOrder(state: ShopState, order: StoredOrder): void {
  state.orders.push(order);
  state.ordersById.set(order.id, order);
}
