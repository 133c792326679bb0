import type { ExchangeRecord, RunRecord } from '../evidence/record.ts';

/** What is counted over all exchanges of a run. */
export class Totals {
  /** Requests that the shop is judged by. */
  requests = 0;
  /** Requests of the clean-up. */
  cleanUpRequests = 0;
  #endMs = Number.NEGATIVE_INFINITY;
  /** Milliseconds in which nobody told the run: it had been cut. */
  #pausedMs = 0;

  add({ intent, scenario, startedAt, durationMs }: ExchangeRecord): void {
    // Each sitting of a run begins with its connection.
    if (scenario === 'connect' && Number.isFinite(this.#endMs))
      this.#pausedMs += Math.max(0, Date.parse(startedAt) - this.#endMs);
    if (intent === 'clean-up') this.cleanUpRequests += 1;
    else this.requests += 1;
    this.#endMs = Math.max(this.#endMs, Date.parse(startedAt) + durationMs);
  }

  /** From the start of the run to its last answer, in milliseconds, without the time in which it had been cut. */
  durationMs({ startedAt }: Pick<RunRecord, 'startedAt'>): number {
    return Math.max(0, Math.round(this.#endMs - Date.parse(startedAt) - this.#pausedMs));
  }
}

export function totalsOf(exchanges: Iterable<ExchangeRecord>): Totals {
  const totals = new Totals();
  for (const exchange of exchanges) totals.add(exchange);
  return totals;
}
