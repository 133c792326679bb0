import { changesShop } from '../../spec/operations.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { isOpen } from '../evidence/late-readings.ts';
import type { ExchangeRecord, RunRecord } from '../evidence/record.ts';
import { judgeRun, type Law } from '../judge-run.ts';
import { loadLaw } from '../load-law.ts';
import { backOff } from '../ledger/back-off.ts';
import type { Settling } from '../client/settling.ts';
import { realTiming, type Timing } from '../client/timing.ts';
import { listingLaw, orderLaw } from './laws.ts';

/** Times are recorded in milliseconds, and timers may be early by one: what is waited for is then surely over. */
const grainMs = 20;

export interface SettlerOptions {
  readonly run: RunRecord;
  readonly law: Law;
  /** How long the shop may take to show what was written, in milliseconds. */
  readonly settleMs: number;
  readonly timing: Timing;
}

/**
 * Gives a shop time to show what was written. A reading that breaks a requirement is asked again, with growing waits, until it breaks
 * none or the window since the last write is over; what breaks then stays broken, and is not waited for a second time. A shop that
 * shows everything at once is never asked twice.
 */
export class Settler implements Settling {
  readonly #options: SettlerOptions;
  readonly #laws: { readonly order: Law; readonly listing: Law };
  readonly #records: ExchangeRecord[] = [];
  readonly #ofOrder = new Map<string, ExchangeRecord[]>();
  readonly #writes = new WriteTimes();
  /** Writes whose effect the docs leave open. */
  readonly #openWrites = new WriteTimes();
  /** Requirements that a whole window did not mend. */
  readonly #stays = new Set<string>();
  /** An order read alone was behind what was written to it. */
  #wasLate = false;

  constructor(options: SettlerOptions) {
    this.#options = options;
    this.#laws = { order: orderLaw(options.law), listing: listingLaw(options.law) };
  }

  note(exchange: Exchange): void {
    const { record, orderId, orders } = exchange;
    this.#records.push(record);
    const id = orderId ?? (record.operation === 'createOrder' ? orders[0]?.id : undefined);
    if (typeof id !== 'string') return;
    this.#ofOrder.set(id, [...(this.#ofOrder.get(id) ?? []), record]);
    if (record.operation === null || !changesShop(record.operation)) return;
    const now = this.#options.timing.now();
    this.#writes.note(id, now);
    if (isOpen(exchange)) this.#openWrites.note(id, now);
  }

  async settle(first: Exchange, again: (settles: string) => Promise<Exchange>): Promise<Exchange> {
    const waits = backOff(this.#timeLeft(first.orderId, this.#writes));
    let seen = first;
    let broken = waits.length === 0 ? [] : this.#broken(first);
    for (const waitMs of waits) {
      if (broken.length === 0) break;
      await this.#options.timing.wait(waitMs);
      seen = await again(seen.record.id);
      broken = this.#broken(seen);
    }
    if (seen === first) return seen;
    for (const id of broken) this.#stays.add(id);
    this.#wasLate ||= broken.length === 0 && first.orderId !== undefined;
    return seen;
  }

  async beforeLooking(orderId: string | undefined): Promise<void> {
    if (this.#wasLate) await this.#wait(this.#timeLeft(orderId, this.#openWrites));
  }

  rest(): Promise<void> {
    return this.#wait(this.#timeLeft(undefined, this.#writes));
  }

  async #wait(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await this.#options.timing.wait(milliseconds + grainMs);
  }

  /** Of one order the writes to it count, of a list those to any order. */
  #timeLeft(orderId: string | undefined, writes: WriteTimes): number {
    const { settleMs, timing } = this.#options;
    return Math.max(0, writes.last(orderId) + settleMs - timing.now());
  }

  /** What a reading breaks that time may mend. */
  #broken({ record, orderId, status }: Exchange): readonly string[] {
    if (orderId !== undefined && status === 404 && record.intent === 'ask')
      return this.#unlessKnown('absent');
    const exchanges = orderId === undefined ? this.#records : (this.#ofOrder.get(orderId) ?? []);
    const law = orderId === undefined ? this.#laws.listing : this.#laws.order;
    return judgeRun({ run: this.#options.run, exchanges, scenarios: [] }, law)
      .filter(
        ({ outcome, reasons }) =>
          outcome === 'fail' && reasons.some(({ exchanges: shows }) => shows.includes(record.id)),
      )
      .flatMap(({ requirement }) => this.#unlessKnown(requirement.id));
  }

  #unlessKnown(id: string): readonly string[] {
    return this.#stays.has(id) ? [] : [id];
  }
}

/** When each order was written last, and any of them. */
class WriteTimes {
  readonly #times = new Map<string, number>();
  #latest = Number.NEGATIVE_INFINITY;

  note(orderId: string, now: number): void {
    this.#times.set(orderId, now);
    this.#latest = now;
  }

  /** Long ago where there was none. */
  last(orderId: string | undefined): number {
    return orderId === undefined ? this.#latest : (this.#times.get(orderId) ?? Number.NEGATIVE_INFINITY);
  }
}

/** For a run whose shop is given time; undefined where it is given none, as an embedded one is not. */
export async function openSettler(run: RunRecord, timing: Timing = realTiming): Promise<Settler | undefined> {
  const { settleMs = 0 } = run;
  if (settleMs === 0 || !run.capabilities.includes('write')) return undefined;
  return new Settler({ run, settleMs, timing, law: await loadLaw(run.platform, run) });
}
