import type { LedgerEntry, LedgerFact } from './entry.ts';
import { comesFrom, keyIn } from './mark.ts';
import type { Order } from '../../spec/order/order.ts';

/** Where entries go; when it returns, an entry outlives the process. */
export type LedgerSink = (entry: LedgerEntry) => void;

/** What a run created, as far as it is known: written before and after each creation and each step of undoing it. */
export class Ledger {
  readonly runId: string;
  readonly #sink: LedgerSink;
  /** Intents whose fate is not known, by key, with the time they were written. */
  readonly #unknown = new Map<string, string>();
  /** By id, in the order of their creation. */
  readonly #orders = new Map<string, { readonly key: string | null; undone: boolean }>();
  readonly #givenUp = new Set<string>();
  #intents = 0;
  #hasLost = false;

  constructor(runId: string, sink: LedgerSink, written: Iterable<LedgerEntry> = []) {
    this.runId = runId;
    this.#sink = sink;
    for (const entry of written) this.#apply(entry);
  }

  /** A ledger that is gone with the process: for a shop that is gone with it too. */
  static inMemory(runId: string): Ledger {
    return new Ledger(runId, () => undefined);
  }

  /** Announces a creation. @returns the key that the order has to carry */
  intend(): string {
    const key = `${this.runId}/${this.#intents + 1}`;
    this.write({ type: 'intent', key });
    return key;
  }

  write(fact: LedgerFact): void {
    const entry: LedgerEntry = { ...fact, at: new Date().toISOString() };
    this.#sink(entry);
    this.#apply(entry);
  }

  /** Takes up an order that says it is of this run, whatever was answered when it was created. @returns whether it is ours */
  adopt(orderId: string, order: Pick<Order, 'tags' | 'noteAttributes'>): boolean {
    if (this.has(orderId)) return true;
    if (!comesFrom(order, this.runId)) return false;
    this.write({ type: 'created', key: keyIn(order) ?? null, orderId });
    return true;
  }

  /** Did this run create the order? */
  has(orderId: string): boolean {
    return this.#orders.has(orderId);
  }

  /** How many orders were created. */
  get created(): number {
    return this.#orders.size;
  }

  /** How many creations were announced. */
  get intents(): number {
    return this.#intents;
  }

  /** Orders that are still to be undone, in the order of their creation. */
  get open(): readonly string[] {
    return [...this.#orders].filter(([, { undone }]) => !undone).map(([orderId]) => orderId);
  }

  /** What an order carries to say which creation it comes from; null where that is not known. */
  keyOf(orderId: string): string | null {
    return this.#orders.get(orderId)?.key ?? null;
  }

  /** Creations that may have made an order or not, each with the time it was announced. */
  get unknown(): ReadonlyMap<string, string> {
    return this.#unknown;
  }

  /** Was there a creation whose answer was lost, or never waited for? A shop may carry it out late, and after it was asked for once more. */
  get hasLost(): boolean {
    return this.#hasLost;
  }

  /** Creations that were looked for and not seen: a shop that carries one out late makes an order that nobody knows of, or a second one. */
  get givenUp(): ReadonlySet<string> {
    return this.#givenUp;
  }

  /** Is there anything that a shop may still hold? */
  get isSettled(): boolean {
    return this.#unknown.size === 0 && this.open.length === 0;
  }

  #apply(entry: LedgerEntry): void {
    if (entry.type === 'intent') {
      this.#intents += 1;
      this.#unknown.set(entry.key, entry.at);
    }
    if (entry.type === 'unknown') this.#unknown.set(entry.key, entry.at);
    if (entry.type === 'unknown' || entry.type === 'missing') this.#hasLost = true;
    if (entry.type === 'missing') this.#givenUp.add(entry.key);
    if (entry.type === 'refused' || entry.type === 'missing' || entry.type === 'created')
      this.#unknown.delete(entry.key ?? '');
    if (entry.type === 'created' && !this.#orders.has(entry.orderId))
      this.#orders.set(entry.orderId, { key: entry.key, undone: false });
    const order = entry.type === 'undone' ? this.#orders.get(entry.orderId) : undefined;
    if (order !== undefined) order.undone = true;
  }
}
