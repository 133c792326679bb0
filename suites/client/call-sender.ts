import type { Contract } from '../../spec/contract.ts';
import type { Credentials } from '../../spec/credentials.ts';
import { changesShop } from '../../spec/operations.ts';
import type { Validators } from '../../generators/schemas/validators.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { Intent } from '../evidence/record.ts';
import { buildRequest, type BuiltRequest, type Call } from './build-request.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { Exchanger, type About, type ExchangerOptions } from './exchanger.ts';
import { NetworkError, placeOf } from './network-error.ts';
import { checkOwnRequest } from './own-request.ts';
import { Retries } from './retry.ts';
import { realTiming } from './timing.ts';

/** All that sending needs. */
export interface CallSenderOptions extends ExchangerOptions {
  readonly contract: Contract;
  readonly validators: Validators;
  readonly credentials: Credentials;
  readonly readOnlyCredentials?: Credentials | undefined;
}

/** How one call differs from a plain documented one. */
export interface CallOptions {
  /** Default `ask`. */
  readonly intent?: Intent;
  /** Default `own`. */
  readonly as?: 'own' | 'read-only' | 'nobody' | 'wrong';
  /** Name of the calls that are sent at the same time as this one. */
  readonly together?: string;
  /** Id of the reading that is asked again. */
  readonly settles?: string;
  /** Sent in place of the call's body, as it is. */
  readonly rawBody?: string;
  /** Sent in place of `application/json`. */
  readonly contentType?: string;
}

/**
 * Sends calls. Requests are ours to get right: each is held against the contract before it is sent, but for those that are wrong on
 * purpose. What the network breaks is tried again where that is safe; every try is an exchange of its own.
 */
export class CallSender {
  readonly #options: CallSenderOptions;
  readonly #exchanger: Exchanger;
  readonly #breaker = new CircuitBreaker();
  #scenario = 'connect';

  constructor(options: CallSenderOptions) {
    this.#options = options;
    this.#exchanger = new Exchanger(options);
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#exchanger.sent;
  }

  /** Milliseconds that requests were held back so far: for the rate of calls, or between two tries. */
  get waitedMs(): number {
    return this.#exchanger.waitedMs;
  }

  /** Lets the run send so many more requests than its budget says. */
  grant(requests: number): void {
    this.#options.budget?.grant(requests);
  }

  close(): Promise<void> {
    return this.#options.transport.close();
  }

  /** What is sent from now on belongs to this scenario. */
  enter(scenario: string): void {
    this.#scenario = scenario;
  }

  /**
   * Sends one call; answers with what was received, whatever its status, but for those of a gateway and of a limit of calls.
   * @throws NetworkError, whose `fate` says of a write whether the shop may have acted; OwnRequestError, BudgetReached
   */
  async send(call: Call, options: CallOptions = {}): Promise<Exchange> {
    const { contract, dialect, validators } = this.#options;
    const { operation } = call;
    const { intent = 'ask', together, settles } = options;
    if (options.rawBody === undefined) checkOwnRequest(call, intent, validators);
    const plain = buildRequest(call, contract, dialect, this.#credentials(options.as));
    const about = {
      scenario: this.#scenario,
      operation,
      intent,
      ...(together !== undefined && { together }),
      ...(settles !== undefined && { settles }),
    };
    this.#breaker.check();
    const outcome = await this.#insist(bend(plain, options), about, !changesShop(operation));
    this.#breaker.note(outcome);
    if (outcome instanceof NetworkError) throw outcome;
    return outcome;
  }

  /** Tries until something can be made of the answer, or until trying again is of no use or not safe. */
  async #insist(request: BuiltRequest, about: About, reads: boolean): Promise<Exchange | NetworkError> {
    const { target, timing: { random } = realTiming } = this.#options;
    const place = placeOf({ ...request, url: `${target}${request.url}` });
    const retries = new Retries({ reads, place, random });
    let tried = await this.#exchanger.try(request, about, 0);
    for (;;) {
      const next = retries.after(tried.outcome);
      if ('result' in next) return next.result;
      if (next.holdsAll) this.#exchanger.hold(next.againAfterMs);
      const again = { ...about, retryOf: tried.id };
      tried = await this.#exchanger.try(request, again, next.holdsAll ? 0 : next.againAfterMs);
    }
  }

  #credentials(as: CallOptions['as'] = 'own'): Credentials | undefined {
    const { credentials, readOnlyCredentials } = this.#options;
    if (as === 'nobody') return undefined;
    if (as === 'wrong') return { token: 'order-conformance-not-a-token' };
    return as === 'read-only' ? (readOnlyCredentials ?? credentials) : credentials;
  }
}

function bend(request: BuiltRequest, { rawBody, contentType }: CallOptions): BuiltRequest {
  return {
    ...request,
    headers:
      contentType === undefined ? request.headers : { ...request.headers, 'content-type': contentType },
    body: rawBody ?? request.body,
  };
}
