import type { Exchange } from '../evidence/exchange.ts';
import { NetworkError } from './network-error.ts';

/** Calls in a row that come to nothing, however often each was tried, after which a run asks no more. */
const most = 3;

/** Ends a run against a shop that has stopped answering, in place of hundreds of requests that say the same. */
export class CircuitBreaker {
  #inARow = 0;
  #last = '';

  /** @throws NetworkError where the shop is not to be asked again */
  check(): void {
    if (this.#inARow < most) return;
    const message = `the run was ended, as ${most} calls in a row came to nothing; the last: ${this.#last}`;
    throw new NetworkError('given-up', message, { fate: 'not-done' });
  }

  /** Takes note of what came of a call. Of refusals that were asked for nothing is made. */
  note(outcome: Exchange | NetworkError): void {
    const trouble = troubleOf(outcome);
    this.#inARow = trouble === undefined ? 0 : this.#inARow + 1;
    this.#last = trouble ?? '';
  }
}

/** Why nothing can be made of an answer; undefined where something can. */
function troubleOf(outcome: Exchange | NetworkError): string | undefined {
  if (outcome instanceof NetworkError) return outcome.message;
  const { status, record } = outcome;
  const refused = status === 401 || status === 403;
  return refused && record.intent === 'ask'
    ? `the shop refused the credentials with ${status} (${record.id})`
    : undefined;
}
