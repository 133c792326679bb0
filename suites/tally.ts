import type { Judgement } from './checks/judgement.ts';
import type { Exchange } from './evidence/exchange.ts';
import { gistOf } from './gist.ts';
import type { Outcome, Reason } from './outcome.ts';

const severity: readonly Outcome[] = ['error', 'fail', 'inconclusive'];
const mostWitnesses = 3;
const mostReasons = 20;
/** Kinds of deviation that are told at most; of those beyond it nothing is known but the outcome. */
export const mostKinds = 200;

/** Collects what the checks of one requirement say. */
export class Tally {
  judged = 0;
  outcome: Outcome | undefined;
  readonly witnesses: string[] = [];
  readonly #reasons = new Map<string, Reason>();
  readonly #kinds = new Set<string>();
  /** Reading sets seen, each with the first exchange that showed it. */
  readonly #readings = new Map<string, string>();

  add(check: string, judgement: Judgement, shows: readonly Exchange[]): void {
    const deciding = judgement.verdict === 'breaks' ? (judgement.shows ?? shows) : shows;
    const exchanges = deciding.map((exchange) => exchange.record.id);
    if (judgement.verdict === 'unclear')
      return this.#worsen('inconclusive', { ...reasonOf(check, judgement, exchanges), unclear: true });
    this.judged += 1;
    if (judgement.verdict === 'breaks') return this.#worsen('fail', reasonOf(check, judgement, exchanges));
    const [witness] = exchanges;
    if (witness !== undefined && this.witnesses.length < mostWitnesses && !this.witnesses.includes(witness)) {
      this.witnesses.push(witness);
    }
    if (judgement.readings !== undefined) {
      const key = [...judgement.readings].toSorted().join(' ');
      if (!this.#readings.has(key)) this.#readings.set(key, witness ?? '');
    }
  }

  /** A throw inside a check: ours, never the shop's. */
  broke(check: string, error: unknown, shows: readonly Exchange[] = []): void {
    const message = `our check "${check}" broke: ${error instanceof Error ? error.message : String(error)}`;
    this.#worsen('error', {
      check,
      message,
      pointer: null,
      expected: null,
      received: null,
      count: 1,
      exchanges: shows.map((exchange) => exchange.record.id),
    });
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
    return [...this.#reasons.values()];
  }

  #worsen(outcome: Outcome, reason: Reason): void {
    if (this.outcome === undefined || severity.indexOf(outcome) < severity.indexOf(this.outcome))
      this.outcome = outcome;
    const key = `${reason.check} ${reason.message.replaceAll(/\d+/g, '#')}`;
    const known = this.#reasons.get(key);
    if (known !== undefined) this.#reasons.set(key, { ...known, count: known.count + 1 });
    else this.#addReason(key, reason);
  }

  /** Of many reasons some are left out, but none that is the only one of its kind. */
  #addReason(key: string, reason: Reason): void {
    const kind = `${reason.check} ${gistOf(reason)}`;
    const room = this.#kinds.has(kind) ? mostReasons : mostKinds;
    if (this.#reasons.size >= room) return;
    this.#kinds.add(kind);
    this.#reasons.set(key, reason);
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
