import { JsonNumber, type Json } from '../../spec/json/exact-json.ts';
import type { OperationId } from '../../spec/operations.ts';
import {
  orderDraftShape,
  orderUpdateShape,
  type Cancellation,
  type OrderDraft,
  type OrderUpdate,
} from '../../spec/order/order-draft.ts';
import { keepDescribed, propertyOf } from '../../spec/order/keep-described.ts';
import { writeDraft } from '../../spec/order/write-draft.ts';
import type { Exchange } from '../evidence/exchange.ts';
import { LedgerSender, type LedgerSenderOptions } from '../ledger/ledger-sender.ts';
import { markDraft } from '../ledger/mark.ts';
import type { Call } from './build-request.ts';
import type { Settling } from './settling.ts';
import { CallSender, type CallOptions, type CallSenderOptions } from './call-sender.ts';

export type { CallOptions } from './call-sender.ts';
export { OwnRequestError } from './own-request.ts';

export interface ShopClientOptions extends CallSenderOptions, LedgerSenderOptions {
  /** What a reviewer gave, for every order to carry. */
  readonly nonce?: string | undefined;
  /** Absent where the shop is not given any time. */
  readonly settling?: Settling | undefined;
}

/** Talks to a shop in neutral words. It changes no order but those that its run created. */
export class ShopClient {
  readonly #options: ShopClientOptions;
  readonly #sender: CallSender;
  readonly #ledgered: LedgerSender;

  constructor(options: ShopClientOptions) {
    this.#options = options;
    this.#sender = new CallSender(options);
    this.#ledgered = new LedgerSender(this.#sender, options);
  }

  /** Requests sent so far. */
  get sent(): number {
    return this.#sender.sent;
  }

  /** Does the platform have this operation? */
  has(operation: OperationId): boolean {
    return this.#options.contract.operations[operation] !== undefined;
  }

  /** A draft in what the platform knows of it. */
  keepDescribed(draft: OrderDraft): OrderDraft {
    const { contract, dialect } = this.#options;
    const body = contract.operation('createOrder').requestSchema;
    const schema = propertyOf(body, dialect.envelopes.order);
    return keepDescribed(draft, { shape: orderDraftShape, schema, names: dialect.names });
  }

  /** Lets the run send so many more requests than its budget says. */
  grant(requests: number): void {
    this.#sender.grant(requests);
  }

  close(): Promise<void> {
    return this.#sender.close();
  }

  /** What is sent from now on belongs to this scenario. */
  enter(scenario: string): void {
    this.#sender.enter(scenario);
  }

  list(query: Readonly<Record<string, string>>, options?: CallOptions): Promise<Exchange> {
    return this.#look({ operation: 'listOrders', query }, options);
  }

  count(query: Readonly<Record<string, string>>, options?: CallOptions): Promise<Exchange> {
    return this.#look({ operation: 'countOrders', query }, options);
  }

  read(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.#look({ operation: 'getOrder', orderId }, options);
  }

  /** Asks for an order that carries the marks of the run. */
  create(draft: OrderDraft, options: CallOptions = {}): Promise<Exchange> {
    const { nonce, ledger } = this.#options;
    const { runId } = ledger;
    const callWith = (key: string): Call => ({
      operation: 'createOrder',
      body: this.#inEnvelope(orderDraftShape, markDraft(draft, { runId, key, nonce })),
    });
    return this.#noted(this.#ledgered.create(callWith, options), options);
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
    const body = this.#options.dialect.cancellation.write(cancellation);
    return this.call({ operation: 'cancelOrder', orderId, body }, options);
  }

  deleteOrder(orderId: string, options?: CallOptions): Promise<Exchange> {
    return this.call({ operation: 'deleteOrder', orderId }, options);
  }

  /** Assigns an order to a location of the shop and one of its people. */
  assign(
    orderId: string,
    { userId, locationId }: { readonly userId: string; readonly locationId: string },
    options?: CallOptions,
  ): Promise<Exchange> {
    const body = {
      user_ids: [new JsonNumber(userId)],
      group_user_ids: [new JsonNumber('0')],
      location_id: new JsonNumber(locationId),
    };
    return this.call({ operation: 'assignOrder', orderId, body }, options);
  }

  addTags(orderId: string, tags: readonly string[], options?: CallOptions): Promise<Exchange> {
    return this.#callTags('addOrderTags', { orderId, tags }, options);
  }

  deleteTags(orderId: string, tags: readonly string[], options?: CallOptions): Promise<Exchange> {
    return this.#callTags('deleteOrderTags', { orderId, tags }, options);
  }

  /**
   * Sends one call; answers with what was received, whatever its status.
   * @throws NetworkError, OwnRequestError, BudgetReached; ForeignOrderError for a change of an order that the run did not create
   */
  call(call: Call, options: CallOptions = {}): Promise<Exchange> {
    return this.#noted(this.#ledgered.send(call, options), options);
  }

  /** Waits until the shop has had its time to show everything that was written. */
  async rest(): Promise<void> {
    await this.#options.settling?.rest();
  }

  /** Did the run create this order? */
  owns(orderId: string): boolean {
    return this.#options.ledger.has(orderId);
  }

  /** Asks for something to look at, and again while the shop has time left to show it. */
  async #look(call: Call, options: CallOptions = {}): Promise<Exchange> {
    const { settling } = this.#options;
    if (settling === undefined || !mayBeEarly(options)) return this.call(call, options);
    await settling.beforeLooking(call.orderId);
    const first = await this.call(call, options);
    return settling.settle(first, (settles) => this.call(call, { ...options, settles }));
  }

  async #noted(sent: Promise<Exchange>, { intent }: CallOptions): Promise<Exchange> {
    const exchange = await sent;
    if (intent !== 'clean-up') this.#options.settling?.note(exchange);
    return exchange;
  }

  #callTags(
    operation: OperationId,
    { orderId, tags }: { orderId: string; tags: readonly string[] },
    options?: CallOptions,
  ): Promise<Exchange> {
    const { tags: key = 'tags' } = this.#options.dialect.envelopes;
    const body = { [key]: tags.join(',') };
    return this.call({ operation, orderId, body }, options);
  }

  #inEnvelope(shape: Parameters<typeof writeDraft>[0], draft: object): Json {
    const { envelopes, names } = this.#options.dialect;
    return { [envelopes.order]: writeDraft(shape, draft, names) };
  }
}

/** Looking for an order that was deleted is looking, too. */
function mayBeEarly({ intent = 'ask', together, as = 'own' }: CallOptions): boolean {
  return (intent === 'ask' || intent === 'unknown-order') && together === undefined && as === 'own';
}
