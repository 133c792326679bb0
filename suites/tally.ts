import { OrderNumbers, OrderSet } from './audit/order-numbers.ts';
import type { Judgement } from './checks/judgement.ts';
import type { Exchange } from './evidence/exchange.ts';
import { gistOf } from './gist.ts';
import { orderShownBy } from './order-shown-by.ts';
import type { Outcome, Reason, ReasonExample } from './outcome.ts';

const severity: readonly Outcome[] = ['error', 'fail', 'inconclusive'];
const mostWitnesses = 3;
const mostReasons = 20;
const mostExamples = 3;
/** Kinds of deviation that are told at most; of those beyond it nothing is known but the outcome. */
export const mostKinds = 200;

/** Collects what the checks of one requirement say. */
export class Tally {
  judged = 0;
  outcome: Outcome | undefined;
  readonly witnesses: string[] = [];
  /** Tell each cause once, with the orders that show it, however their values differ: for shops of many orders. */
  byCause = false;
  readonly #orders: OrderNumbers;
  readonly #reasons = new Map<string, Finding>();
  readonly #kinds = new Set<string>();
  /** Reading sets seen, each with the first exchange that showed it. */
  readonly #readings = new Map<string, string>();

  /** @param orders numbers that all tallies of a run share */
  constructor(orders: OrderNumbers = new OrderNumbers()) {
    this.#orders = orders;
  }

  add(check: string, judgement: Judgement, shows: readonly Exchange[]): void {
    const deciding = judgement.verdict === 'breaks' ? (judgement.shows ?? shows) : shows;
    const exchanges = deciding.map((exchange) => exchange.record.id);
    if (judgement.verdict === 'holds') {
      this.judged += 1;
      this.#hold(judgement.readings, exchanges[0]);
      return;
    }
    const reason = reasonOf(check, judgement, exchanges);
    if (judgement.verdict === 'unclear') {
      this.#worsen('inconclusive', { ...reason, unclear: true }, deciding);
      return;
    }
    this.judged += 1;
    this.#worsen('fail', reason, deciding);
  }

  /** A throw inside a check: ours, never the shop's. */
  broke(check: string, error: unknown, shows: readonly Exchange[] = []): void {
    const message = `our check "${check}" broke: ${error instanceof Error ? error.message : String(error)}`;
    const reason: Reason = {
      check,
      message,
      pointer: null,
      expected: null,
      received: null,
      count: 1,
      exchanges: shows.map((exchange) => exchange.record.id),
    };
    this.#worsen('error', reason, shows);
  }

  /** The reading that fits everything seen; several joined where all fit; `mixed` where none does; null where none was told. */
  reading(): string | null {
    const sets = [...this.#readings.keys()].map((key) => new Set(key.split(' ')));
    const [first, ...others] = sets;
    if (first === undefined) return null;
    const common = [...first].filter((reading) => others.every((set) => set.has(reading)));
    return common.length === 0 ? 'mixed' : common.join(' or ');
  }

  readingWitnesses(): readonly string[] {
    return [...this.#readings.values()].filter((id) => id !== '');
  }

  reasons(): readonly Reason[] {
    return [...this.#reasons.values()].map((finding) => finding.reason());
  }

  #hold(readings: readonly string[] | undefined, witness: string | undefined): void {
    if (witness !== undefined && this.witnesses.length < mostWitnesses && !this.witnesses.includes(witness)) {
      this.witnesses.push(witness);
    }
    if (readings === undefined) return;
    const key = [...readings].toSorted().join(' ');
    if (!this.#readings.has(key)) this.#readings.set(key, witness ?? '');
  }

  #worsen(outcome: Outcome, reason: Reason, shows: readonly Exchange[]): void {
    if (this.outcome === undefined || severity.indexOf(outcome) < severity.indexOf(this.outcome))
      this.outcome = outcome;
    const key = this.byCause
      ? `${reason.check} ${gistOf(reason)}`
      : `${reason.check} ${reason.message.replaceAll(/\d+/g, '#')}`;
    const finding = this.#reasons.get(key) ?? this.#find(key, reason);
    if (finding === undefined) return;
    const order = this.byCause ? orderShownBy(reason, shows) : undefined;
    finding.add(order === undefined ? undefined : { ...order, number: this.#orders.of(order.order) });
  }

  /** Of many reasons some are left out, but none that is the only one of its kind. */
  #find(key: string, reason: Reason): Finding | undefined {
    const kind = this.byCause ? key : `${reason.check} ${gistOf(reason)}`;
    const room = this.#kinds.has(kind) ? mostReasons : mostKinds;
    if (this.#reasons.size >= room) return undefined;
    this.#kinds.add(kind);
    const finding = new Finding(reason);
    this.#reasons.set(key, finding);
    return finding;
  }
}

/** One thing found, and how often. */
class Finding {
  readonly #first: Reason;
  readonly #orders = new OrderSet();
  readonly #examples: ReasonExample[] = [];
  #count = 0;

  /** @param first the reason of its first time, which is not counted yet */
  constructor(first: Reason) {
    this.#first = first;
  }

  add(shown: (ReasonExample & { readonly number: number }) | undefined): void {
    this.#count += 1;
    if (shown === undefined) return;
    const { order, exchange, number } = shown;
    const before = this.#orders.size;
    this.#orders.add(number);
    if (this.#orders.size > before && this.#examples.length < mostExamples)
      this.#examples.push({ order, exchange });
  }

  reason(): Reason {
    const counted = { ...this.#first, count: this.#count };
    return this.#orders.size === 0
      ? counted
      : { ...counted, orders: this.#orders.size, examples: this.#examples };
  }
}

function reasonOf(
  check: string,
  judgement: Exclude<Judgement, { verdict: 'holds' }>,
  exchanges: readonly string[],
): Reason {
  const deviation = judgement.verdict === 'breaks' ? judgement : undefined;
  return {
    check,
    message: judgement.message,
    pointer: deviation?.pointer ?? null,
    expected: deviation?.expected ?? null,
    received: deviation?.received ?? null,
    exchanges,
    count: 1,
  };
}
