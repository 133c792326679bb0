import type { Dialect } from '../../spec/dialect.ts';
import { changesShop } from '../../spec/operations.ts';
import { isJsonObject } from '../../spec/json/exact-json.ts';
import { orderDraftShape, type OrderDraft } from '../../spec/order/order-draft.ts';
import { readDraft } from '../../spec/order/write-draft.ts';
import type { Exchange } from './exchange.ts';
import type { LateReadings } from './late-readings.ts';
import { isGatewayStatus } from './is-gateway-status.ts';
import type { Life, LifeEvent, Sighting } from './subjects.ts';

/**
 * What happened to each order, by id: when it was written, when and how it was seen whole. The life of an order ends for us with a
 * write that nobody answered for: the shop may act on it at any time.
 */
export class Lives {
  readonly sightings: readonly Sighting[];
  readonly #events = new Map<string, LifeEvent[]>();
  readonly #drafts = new Map<string, { draft: OrderDraft; exchange: Exchange }>();
  readonly #adrift = new Set<string>();

  readonly #isUnsure: LateReadings['isUnsure'];

  /** @param given.isUnsure readings of an order by which nothing is known of its state */
  constructor(exchanges: readonly Exchange[], { dialect, isUnsure }: LivesGrounds) {
    this.#isUnsure = isUnsure;
    for (const exchange of exchanges) this.#recordCreation(exchange, dialect);
    this.sightings = exchanges.flatMap((exchange) => this.#recordExchange(exchange));
  }

  /** The orders this run created, in the order of their creation. */
  ours(): readonly Life[] {
    return [...this.#drafts].map(([orderId, { draft }]) => ({
      orderId,
      draft,
      events: this.#events.get(orderId) ?? [],
    }));
  }

  creations(): Iterable<readonly [string, { draft: OrderDraft; exchange: Exchange }]> {
    return this.#drafts;
  }

  /** The last reading of an order before the exchange at `index`, with no write between; undefined where its state is not certain. */
  stateBefore(orderId: string, index: number): Sighting | undefined {
    let state: Sighting | undefined;
    for (const event of this.#events.get(orderId) ?? []) {
      if (exchangeOf(event).index >= index) break;
      if (event.kind === 'written') state = undefined;
      else if (event.sighting.seen !== 'answered') state = event.sighting;
    }
    return state;
  }

  /** The last reading alone after the exchange at `index` and before the next write to the order. */
  stateAfter(orderId: string, index: number): Sighting | undefined {
    let state: Sighting | undefined;
    for (const event of this.#events.get(orderId) ?? []) {
      if (exchangeOf(event).index <= index) continue;
      if (event.kind === 'written') break;
      if (event.sighting.seen === 'read') state = event.sighting;
    }
    return state;
  }

  #recordCreation(exchange: Exchange, dialect: Dialect): void {
    const created = exchange.orders[0];
    if (exchange.record.operation !== 'createOrder' || !exchange.accepted || typeof created?.id !== 'string')
      return;
    const asked = exchange.asked?.[dialect.envelopes.order];
    if (!isJsonObject(asked)) return;
    const draft = readDraft(orderDraftShape, asked, dialect.names) as OrderDraft;
    if (!this.#drafts.has(created.id)) this.#drafts.set(created.id, { draft, exchange });
  }

  #recordExchange(exchange: Exchange): readonly Sighting[] {
    const { operation } = exchange.record;
    const written = exchange.orderId ?? (operation === 'createOrder' ? exchange.orders[0]?.id : undefined);
    if (
      operation !== null &&
      changesShop(operation) &&
      typeof written === 'string' &&
      mayHaveActed(exchange)
    ) {
      this.#note(written, { kind: 'written', exchange });
      if (exchange.status === undefined || isGatewayStatus(exchange.status)) this.#adrift.add(written);
    }
    if (!exchange.accepted || exchange.partial) return [];
    const seen = operation === 'getOrder' ? 'read' : operation === 'listOrders' ? 'listed' : 'answered';
    return exchange.orders.map((order) => {
      const draft = typeof order.id === 'string' ? this.#drafts.get(order.id)?.draft : undefined;
      const sighting: Sighting = { order, exchange, draft, seen };
      if (typeof order.id === 'string' && !this.#isUnsure(exchange, order.id))
        this.#note(order.id, { kind: 'seen', sighting });
      return sighting;
    });
  }

  #note(orderId: string, event: LifeEvent): void {
    if (this.#adrift.has(orderId)) return;
    const events = this.#events.get(orderId);
    if (events === undefined) this.#events.set(orderId, [event]);
    else events.push(event);
  }
}

interface LivesGrounds extends Pick<LateReadings, 'isUnsure'> {
  readonly dialect: Dialect;
}

/** Refused is refused: whether it really changed nothing is for checks to see, which compare what was read before and after. */
function mayHaveActed({ status }: Exchange): boolean {
  return status === undefined || status < 400 || status >= 500;
}

export function exchangeOf(event: LifeEvent): Exchange {
  return event.kind === 'seen' ? event.sighting.exchange : event.exchange;
}
