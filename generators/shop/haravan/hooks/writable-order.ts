import type { StoredOrder } from '../stored-order.ts';

/** A value all of whose parts can be written. */
export type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;

export type WritableOrder = Writable<StoredOrder>;

/** The same order, not a copy. */
export function writable(order: StoredOrder): WritableOrder {
  return order as WritableOrder;
}
