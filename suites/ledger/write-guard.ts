import { changesShop } from '../../spec/operations.ts';
import type { Call } from '../client/build-request.ts';
import type { CallOptions } from '../client/call-sender.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { LedgerSenderOptions } from './ledger-sender.ts';
import type { Ledger } from './ledger.ts';
import { comesFrom } from './mark.ts';

/** We were about to change an order that this run did not create: our bug, and it was not sent. */
export class ForeignOrderError extends Error {
  override readonly name = 'ForeignOrderError';
}

/** We were about to change something in a run that may only read: our bug, and it was not sent. */
export class ReadOnlyRunError extends Error {
  override readonly name = 'ReadOnlyRunError';
}

/** Lets through what reads, what creates, and changes of orders that this run has created itself or has seen to be absent. */
export class WriteGuard {
  readonly #ledger: Ledger;
  readonly #mayWrite: boolean;
  readonly #absent = new Set<string>();
  /** Orders that were shown before this run could have created them. */
  readonly #others = new Set<string>();

  constructor(
    ledger: Ledger,
    {
      mayWrite,
      shownEarlier = [],
    }: { readonly mayWrite: boolean } & Pick<LedgerSenderOptions, 'shownEarlier'>,
  ) {
    this.#ledger = ledger;
    this.#mayWrite = mayWrite;
    for (const orderId of shownEarlier) if (!ledger.has(orderId)) this.#others.add(orderId);
  }

  /** @throws ForeignOrderError, ReadOnlyRunError where a call must not be sent */
  check({ operation, orderId }: Pick<Call, 'operation' | 'orderId'>): void {
    if (!changesShop(operation)) return;
    if (!this.#mayWrite) throw new ReadOnlyRunError(`our own ${operation} in a run that may only read`);
    if (operation === 'createOrder') return;
    if (orderId !== undefined && (this.#ledger.has(orderId) || this.#absent.has(orderId))) return;
    throw new ForeignOrderError(
      `our own ${operation} is about order ${orderId ?? 'of no id'}, which this run did not create`,
    );
  }

  /** Takes note of the orders that an answer shows, and of one that it says is not there: only to the credentials of the run. */
  note({ record, status, orderId, orders }: Exchange, { as = 'own' }: Pick<CallOptions, 'as'> = {}): void {
    if (!this.#mayWrite) return;
    if (record.operation === 'getOrder' && orderId !== undefined && as === 'own') {
      if (status === 404) this.#absent.add(orderId);
      else this.#absent.delete(orderId);
    }
    for (const { id } of orders) if (typeof id === 'string' && !this.#ledger.has(id)) this.#others.add(id);
  }

  /** Can an order that was answered to a creation be the new one? One that was there before has to say that it is ours. */
  isNew(order: Exchange['orders'][number]): boolean {
    return (
      typeof order.id === 'string' && (!this.#others.has(order.id) || comesFrom(order, this.#ledger.runId))
    );
  }
}
