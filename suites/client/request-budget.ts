import type { Budget } from '../evidence/record.ts';

/** The run may send no more. Ends a scenario in order; says nothing of the shop. */
export class BudgetReached extends Error {
  override readonly name = 'BudgetReached';
}

/** Holds a run to what it may spend. */
export class RequestBudget {
  #maxRequests: number;
  readonly #from: number;
  readonly #deadlineMs: number;

  /** @param from requests that were sent in earlier sittings of the run: each may spend as much */
  constructor({ maxRequests, maxSeconds }: Budget, { from = 0 }: { readonly from?: number } = {}) {
    this.#from = from;
    this.#maxRequests = maxRequests ?? Number.POSITIVE_INFINITY;
    this.#deadlineMs = performance.now() + (maxSeconds ?? Number.POSITIVE_INFINITY) * 1000;
  }

  /** Raises the bound on requests: making a failing sequence short has a share of its own. */
  grant(requests: number): void {
    this.#maxRequests += requests;
  }

  /** Asks leave for one more request. @param sent requests sent before @throws BudgetReached */
  spend(sent: number): void {
    if (sent - this.#from >= this.#maxRequests)
      throw new BudgetReached(`the budget of ${this.#maxRequests} requests was reached`);
    this.wait(0);
  }

  /** Asks leave to wait before a request. @throws BudgetReached where the time of the run would be over by then */
  wait(milliseconds: number): void {
    if (performance.now() + milliseconds >= this.#deadlineMs)
      throw new BudgetReached('the time that the run may take was reached');
  }
}
