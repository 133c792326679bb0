import type { Order } from '../../spec/order/order.ts';

/** Between ids: no number has it. */
const separator = '\n';

/** Of the orders that an answer shows, which they are, and up to when they were created and changed: all that is kept of them. */
export class ShownOrders {
  readonly count: number;
  readonly #ids: string;
  readonly #created: number | undefined;
  readonly #updated: number | undefined;

  constructor(orders: readonly Order[]) {
    this.count = orders.length;
    this.#ids = orders.map(({ id }) => (typeof id === 'string' ? id : '')).join(separator);
    this.#created = latestOf(orders.map(({ createdAt }) => createdAt));
    this.#updated = latestOf(orders.map(({ updatedAt }) => updatedAt));
  }

  /** Empty for an order that does not show its own. */
  ids(): readonly string[] {
    return this.count === 0 ? [] : this.#ids.split(separator);
  }

  /** The latest of a time, in milliseconds since 1970; undefined where some order does not show it. */
  latest(time: 'created' | 'updated' | 'processed'): number | undefined {
    if (time === 'processed') return this.count === 0 ? Number.NEGATIVE_INFINITY : undefined;
    return time === 'created' ? this.#created : this.#updated;
  }
}

function latestOf(times: readonly unknown[]): number | undefined {
  let latest = Number.NEGATIVE_INFINITY;
  for (const time of times) {
    const ms = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    if (Number.isNaN(ms)) return undefined;
    latest = Math.max(latest, ms);
  }
  return latest;
}
