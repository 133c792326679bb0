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

export function emptyState(seed: number): ShopState {
  const source = seededSource(seed);
  const ids: Ids = {
    order: idSequence(1225410000n, source),
    line: idSequence(1292996000n, source),
    transaction: idSequence(1091216000n, source),
    fulfillment: idSequence(1052688000n, source),
    refund: idSequence(1010919000n, source),
    refundLine: idSequence(1013444000n, source),
    customer: idSequence(1088000000n, source),
    address: idSequence(1131187000n, source),
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
