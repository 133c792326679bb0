import type { Exchange } from '../evidence/exchange.ts';
import { NetworkError } from './network-error.ts';

/** Answers in a row that nothing can be made of, after which a run asks no more. */
const most = 3;

/** Ends a run against a shop that has stopped answering, in place of hundreds of requests that say the same. */
export class CircuitBreaker {
  #inARow = 0;
  #last = '';

  /** @throws NetworkError where the shop is not to be asked again */
  check(): void {
    if (this.#inARow < most) return;
    throw new NetworkError('other', `the run was ended: ${most} times in a row ${this.#last}`);
  }

  /** Takes note of what came back for a call. */
  note(outcome: Exchange | NetworkError): void {
    const trouble = troubleOf(outcome);
    this.#inARow = trouble === undefined ? 0 : this.#inARow + 1;
    this.#last = trouble ?? '';
  }
}

/** Why nothing can be made of an answer; undefined where something can. */
function troubleOf(outcome: Exchange | NetworkError): string | undefined {
  if (outcome instanceof NetworkError) return outcome.message;
  const { status } = outcome;
  if (status === 429) return 'the shop refused a call as over the limit';
  if (status === 502 || status === 503 || status === 504) return `a gateway answered with ${status}`;
  const refused = status === 401 || status === 403;
  return refused && outcome.record.intent === 'ask'
    ? `the shop refused the credentials with ${status}`
    : undefined;
}
