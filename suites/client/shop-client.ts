import { setTimeout as wait } from 'node:timers/promises';
import type { Contract } from '../../spec/contract.ts';
import type { Credentials, Dialect } from '../../spec/dialect.ts';
import type { Json } from '../../spec/json/exact-json.ts';
import type { OperationId } from '../../spec/operations.ts';
import {
  cancellationShape,
  orderDraftShape,
  orderUpdateShape,
  type Cancellation,
  type OrderDraft,
  type OrderUpdate,
} from '../../spec/order/order-draft.ts';
import { writeDraft } from '../../spec/order/write-draft.ts';
import type { Validators } from '../../generators/schemas/validators.ts';
import { openExchange, type Exchange } from '../evidence/exchange.ts';
import type { ExchangeRecord, Intent } from '../evidence/record.ts';
import { buildRequest, type BuiltRequest, type Call } from './build-request.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { NetworkError } from './network-error.ts';
import { OwnRequestError, checkOwnRequest } from './own-request.ts';
import type { RequestBudget } from './request-budget.ts';
import type { Recorder } from './recorder.ts';
import type { Redactor } from './redact.ts';
import type { Transport } from './transport.ts';

export { OwnRequestError };

export interface ShopClientOptions {
  /** API base without a slash at its end. */
  readonly target: string;
  readonly dialect: Dialect;
  readonly contract: Contract;
  readonly validators: Validators;
  readonly credentials: Credentials;
  readonly readOnlyCredentials?: Credentials | undefined;
  readonly transport: Transport;
  readonly recorder: Recorder;
  readonly redactor: Redactor;
  /** Requests that the run sent before. */
  readonly sent: number;
  readonly budget?: RequestBudget | undefined;
}

/** How one call differs from a plain documented one. */
export interface CallOptions {
  /** Default `ask`. */
  readonly intent?: Intent;
  /** Default `own`. */
  readonly as?: 'own' | 'read-only' | 'nobody' | 'wrong';
  /** Name of the calls that are sent at the same time as this one. */
  readonly together?: string;
  /** Sent in place of the call's body, as it is. */
  readonly rawBody?: string;
  /** Sent in place of `application/json`. */
  readonly contentType?: string;
}

/** How often, and how long at most, a call over the limit is sent again after the time the shop asks for. */
const patience = { tries: 5, longestWaitMs: 30_000 };

/**
 * Talks to a shop in neutral words, and records every exchange. Requests are ours to get right: each is held against the contract
 * before it is sent, but for those that are wrong on purpose.
 */
export class ShopClient {
  readonly #options: ShopClientOptions;
  readonly #breaker = new CircuitBreaker();
  #scenario = 'connect';
  #sent: number;

  constructor(options: ShopClientOptions) {
    this.#options = options;
    this.#sent = options.sent;
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sent;
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

  list(query: Readonly<Record<string, string>>, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'listOrders', query }, options);
  }

  count(query: Readonly<Record<string, string>>, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'countOrders', query }, options);
  }

  read(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'getOrder', orderId }, options);
  }

  create(draft: OrderDraft, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'createOrder', body: this.#inEnvelope(orderDraftShape, draft) }, options);
  }

  update(orderId: string, update: OrderUpdate, options?: CallOptions): Promise<Exchange> {
    const body = this.#inEnvelope(orderUpdateShape, { id: orderId, ...update });
    return this.call({ operation: 'updateOrder', orderId, body }, options);
  }

  confirm(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'confirmOrder', orderId, body: {} }, options);
  }

  closeOrder(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'closeOrder', orderId, body: {} }, options);
  }

  openOrder(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'openOrder', orderId, body: {} }, options);
  }

  cancel(orderId: string, cancellation: Cancellation, options?: CallOptions): Promise<Exchange> {
    const body = writeDraft(cancellationShape, cancellation, this.#options.dialect.names);
    return this.call({ operation: 'cancelOrder', orderId, body }, options);
  }

  addTags(orderId: string, tags: readonly string[], options?: CallOptions): Promise<Exchange> {
    return this.#callTags('addOrderTags', { orderId, tags }, options);
  }

  deleteTags(orderId: string, tags: readonly string[], options?: CallOptions): Promise<Exchange> {
    return this.#callTags('deleteOrderTags', { orderId, tags }, options);
  }

  /** Sends one call; answers with what was received, whatever its status. @throws NetworkError, OwnRequestError */
  async call(call: Call, options: CallOptions = {}): Promise<Exchange> {
    const { contract, dialect, validators } = this.#options;
    const { intent = 'ask' } = options;
    if (options.rawBody === undefined) checkOwnRequest(call, intent, validators);
    const plain = buildRequest(call, contract, dialect, this.#credentials(options.as));
    const request = bend(plain, options);
    this.#breaker.check();
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await this.#exchange(request, {
        operation: call.operation,
        intent,
        ...(options.together === undefined ? {} : { together: options.together }),
      });
      const waitMs = Number(exchange.record.response?.headers['retry-after'] ?? 1) * 1000;
      if (exchange.status !== 429 || attempt === patience.tries || !(waitMs <= patience.longestWaitMs))
        return exchange;
      await wait(waitMs);
    }
  }

  #callTags(
    operation: OperationId,
    { orderId, tags }: { orderId: string; tags: readonly string[] },
    options?: CallOptions,
  ): Promise<Exchange> {
    const body = { [this.#options.dialect.envelopes.tags]: tags.join(',') };
    return this.call({ operation, orderId, body }, options);
  }

  #inEnvelope(shape: Parameters<typeof writeDraft>[0], draft: object): Json {
    const { envelopes, names } = this.#options.dialect;
    return { [envelopes.order]: writeDraft(shape, draft, names) };
  }

  #credentials(as: CallOptions['as'] = 'own'): Credentials | undefined {
    const { credentials, readOnlyCredentials } = this.#options;
    if (as === 'nobody') return undefined;
    if (as === 'wrong') return { token: 'order-conformance-not-a-token' };
    return as === 'read-only' ? (readOnlyCredentials ?? credentials) : credentials;
  }

  async #exchange(
    request: BuiltRequest,
    about: Pick<ExchangeRecord, 'operation' | 'intent' | 'together'>,
  ): Promise<Exchange> {
    const { target, transport, recorder, redactor, dialect } = this.#options;
    this.#options.budget?.spend(this.#sent);
    const startedAt = new Date();
    const started = performance.now();
    const index = this.#sent;
    this.#sent += 1;
    let response: ExchangeRecord['response'] = null;
    let error: NetworkError | undefined;
    try {
      const answer = await transport.send({ ...request, url: `${target}${request.url}` });
      response = { ...answer, headers: redactor.headers(answer.headers), body: redactor.text(answer.body) };
    } catch (cause) {
      if (!(cause instanceof NetworkError)) throw cause;
      error = cause;
    }
    const record: ExchangeRecord = {
      type: 'exchange',
      id: `x${String(index + 1).padStart(4, '0')}`,
      scenario: this.#scenario,
      ...about,
      startedAt: startedAt.toISOString(),
      durationMs: Math.round((performance.now() - started) * 1000) / 1000,
      request: { ...request, headers: redactor.headers(request.headers) },
      response,
      failure: error === undefined ? null : { kind: error.kind, message: redactor.text(error.message) },
    };
    recorder.record(record);
    if (error !== undefined) {
      this.#breaker.note(error);
      throw error;
    }
    return openExchange(record, index, dialect);
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
