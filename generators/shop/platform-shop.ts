import type { Access } from './access.ts';
import type { CallLimit } from './behaviour.ts';
import type { BenignVariant } from './benign-variant.ts';
import type { Decimal } from './decimal.ts';
import type { Drift } from './drifts/drift.ts';
import type { JsonObject } from './exact-json.ts';
import type { Fault } from './fault.ts';
import type { Operation } from './operations/operation.ts';
import type { Past } from './orders/existing-orders.ts';
import type { KeptOrder } from './orders/kept-order.ts';
import type { Opening, OrderBook } from './orders/shop-state.ts';
import type { StockedVariant } from './orders/stock.ts';

/** Which of the docs a shop follows where prose and examples disagree: the two shops that bound the contract. */
export type ReadingName = 'text' | 'example';

/** A variant as every catalogue has it. */
export interface SoldVariant extends StockedVariant {
  readonly productId: bigint;
  readonly price: Decimal;
  readonly title: string;
}

/** The ways in which shops of one platform differ among themselves. */
export interface PlatformChoices<Order, Reading, Generation extends string> {
  readonly faults: readonly Fault<Order, Reading, Generation>[];
  readonly variants: readonly BenignVariant<Order, Reading, Generation>[];
  readonly drifts: readonly Drift<Order, Reading, Generation>[];
  /** Key sets that an order can have. */
  readonly generations: readonly Generation[];
  readonly defaultGeneration: Generation;
  reading(this: void, name: ReadingName, generation: Generation): Reading;
}

/** How an order is to be shown. */
export interface Showing<Reading, Generation, Customers> {
  readonly reading: Reading;
  readonly generation: Generation;
  /** The shop's customers as they are now. */
  readonly customers: Customers;
}

/** All in which the shops of one platform differ from those of another: a platform's folder, as one value. */
export interface PlatformShop<
  Order extends KeptOrder,
  Reading,
  Generation extends string,
  State extends OrderBook<Order>,
> extends PlatformChoices<Order, Reading, Generation> {
  /** Path of the API base: `/com`. */
  readonly basePath: string;
  readonly access: Access;
  readonly callLimit: CallLimit;
  readonly catalogue: readonly SoldVariant[];
  /** What the shop's times are multiples of, in milliseconds. */
  readonly tickMs: number;
  /** By operationId of the contract. */
  readonly operations: Readonly<Record<string, Operation<Order, Reading, State>>>;
  /** A shop with its catalogue and its known customers, and no order yet. */
  open(this: void, opening: Opening): State;
  past(this: void, state: State, reading: Reading): Past<Order, unknown>;
  /** The order as JSON, without envelope. */
  represent(this: void, order: Order, showing: Showing<Reading, Generation, State['customers']>): JsonObject;
}
