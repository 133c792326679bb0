import type { Exchange } from './exchange.ts';

/**
 * The orders that a run has shown in its chapters so far, by id, each with the exchange that showed it first. Of parts that were told
 * beside each other nobody knows what came first: there, only that both say to have created an order tells anything.
 */
export class KnownOrders {
  readonly #seen = new Map<string, Exchange>();
  readonly #created = new Map<string, Exchange>();

  /** The exchange that showed an order before, or created it in another part; undefined where none did. */
  shownBy(orderId: string): Exchange | undefined {
    return this.#seen.get(orderId) ?? this.#created.get(orderId);
  }

  /** What follows was told beside what has been noted so far, not after it. */
  beginPart(): void {
    this.#seen.clear();
  }

  note(exchanges: readonly Exchange[]): void {
    for (const exchange of exchanges) {
      const creates = exchange.record.operation === 'createOrder' && exchange.accepted;
      for (const { id } of exchange.orders) {
        if (typeof id !== 'string') continue;
        if (!this.#seen.has(id)) this.#seen.set(id, exchange);
        if (creates && !this.#created.has(id)) this.#created.set(id, exchange);
      }
    }
  }
}
