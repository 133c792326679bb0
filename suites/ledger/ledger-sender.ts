import type { Call } from '../client/build-request.ts';
import type { CallOptions, CallSender } from '../client/call-sender.ts';
import type { Dialect } from '../../spec/dialect.ts';
import { NetworkError } from '../client/network-error.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { realTiming, type Timing } from '../client/timing.ts';
import { findCreation } from './find-creation.ts';
import type { Ledger } from './ledger.ts';
import { fateByAnswer, fateByError } from './settle-creation.ts';
import { WriteGuard } from './write-guard.ts';

export interface LedgerSenderOptions {
  readonly dialect: Dialect;
  readonly ledger: Ledger;
  /** May the run change the shop at all? */
  readonly mayWrite: boolean;
  /** How long a shop may take to show what it has created, in milliseconds. */
  readonly settleMs: number;
  /** Orders that were shown in earlier sittings of the run. Default none. */
  readonly shownEarlier?: readonly string[] | undefined;
  /** Default: real time. */
  readonly timing?: Timing | undefined;
}

/** Sends what the ledger of the run lets through, and writes each creation into it before it is sent and after it is answered. */
export class LedgerSender {
  readonly #sender: CallSender;
  readonly #options: LedgerSenderOptions;
  readonly #guard: WriteGuard;

  constructor(sender: CallSender, options: LedgerSenderOptions) {
    this.#sender = sender;
    this.#options = options;
    this.#guard = new WriteGuard(options.ledger, options);
  }

  /** @throws ForeignOrderError, ReadOnlyRunError where it must not be sent, and whatever sending throws */
  async send(call: Call, options: CallOptions): Promise<Exchange> {
    if (call.operation === 'createOrder') return this.create(() => call, options);
    this.#guard.check(call);
    const exchange = await this.#sender.send(call, options);
    this.#guard.note(exchange, options);
    return exchange;
  }

  /**
   * Sends a creation that is written with its key. Where its answer is lost the order is looked for: if it is there, the answer is
   * the reading of it; if it is not, it is asked for once more.
   */
  async create(callWith: (key: string) => Call, options: CallOptions): Promise<Exchange> {
    this.#guard.check({ operation: 'createOrder' });
    const announcedAt = new Date();
    const key = this.#options.ledger.intend();
    const call = callWith(key);
    const first = await this.#attempt(key, { call, options });
    if (!first.lost) return first.outcome();
    const found = await this.#find(key, announcedAt).catch(() => null);
    if (found === null) return first.outcome();
    if (found !== undefined) return this.#sender.send({ operation: 'getOrder', orderId: found });
    return (await this.#attempt(key, { call, options })).outcome();
  }

  async #attempt(
    key: string,
    { call, options }: { readonly call: Call; readonly options: CallOptions },
  ): Promise<Attempt> {
    const { ledger } = this.#options;
    const before = this.#sender.sent;
    try {
      const exchange = await this.#sender.send(call, options);
      ledger.write(fateByAnswer(key, exchange, this.#guard));
      this.#guard.note(exchange, options);
      return { lost: false, outcome: () => exchange };
    } catch (error) {
      const fate = fateByError(key, error, { sent: this.#sender.sent > before });
      ledger.write(fate);
      return {
        lost: fate.type === 'unknown' && error instanceof NetworkError,
        outcome: () => {
          throw error;
        },
      };
    }
  }

  /** The id of the order that a creation has made. @throws LookoutError, NetworkError, BudgetReached where it cannot be looked for */
  async #find(key: string, announcedAt: Date): Promise<string | undefined> {
    const { dialect, settleMs, ledger, timing = realTiming } = this.#options;
    // A shop may show late what it has created: nothing is to be judged by how soon this list is whole.
    const list = (query: Readonly<Record<string, string>>): Promise<Exchange> =>
      this.#sender.send({ operation: 'listOrders', query }, { intent: 'clean-up' });
    const order = await findCreation(key, { dialect, list, announcedAt, settleMs, timing });
    if (typeof order?.id !== 'string') {
      ledger.write({ type: 'missing', key });
      return undefined;
    }
    ledger.write({ type: 'created', key, orderId: order.id });
    return order.id;
  }
}

/** One sending of a creation. */
interface Attempt {
  /** Whether it has made an order is not known. */
  readonly lost: boolean;
  /** @throws what sending threw */
  readonly outcome: () => Exchange;
}
