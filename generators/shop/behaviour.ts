import type { Access, Scope } from './access.ts';
import type { JsonObject, JsonValue } from './exact-json.ts';
import type { Hooks } from './hooks.ts';
import type { Rate } from './leaky-bucket.ts';

/** One operation of a platform, as HTTP reaches it. */
export interface Route {
  /** operationId of the contract. */
  readonly operation: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API base, `:id` for the order: `/orders/:id/cancel.json`. */
  readonly path: string;
  /** The scope it takes. */
  readonly access: Exclude<Scope, 'none'>;
  /** Whether a request without a body is refused; `optional` reads an empty one as `{}`. */
  readonly body: 'none' | 'optional' | 'required';
}

/** One request as an operation sees it. Hooks may change it before it is handled. */
export interface Call<Reading> {
  readonly operation: string;
  id: string | undefined;
  query: Record<string, string>;
  body: JsonValue | undefined;
  reading: Reading;
}

/** What an operation did and says. */
export interface Handled<Order> {
  readonly status: number;
  readonly json: JsonValue;
  /** The stored order that the operation made, changed or read. */
  readonly order?: Order;
  /** All orders that a list selected, before it was cut into pages. */
  readonly selected?: readonly Order[];
}

export interface Variant {
  readonly id: string;
  /** Pieces there are, or null where stock is not tracked. */
  readonly stock: number | null;
  /** Whether more may be ordered than there are. */
  readonly policy: 'deny' | 'continue';
  readonly price: string;
  readonly title: string;
}

/** How answers tell how full the caller's bucket is. */
export interface CallLimit {
  /** Names of the headers that say it, all the same. */
  readonly headers: readonly string[];
  /** The documented size of the bucket, shown even where nothing is limited. */
  readonly size: number;
}

/** Everything in which one platform's shop differs from another's. */
export interface Behaviour<Order, Reading> {
  /** Path of the API base. */
  readonly basePath: string;
  readonly access: Access;
  readonly routes: readonly Route[];
  readonly reading: Reading;
  readonly variants: readonly Variant[];
  readonly callLimit: CallLimit;
  /** Of the faults and benign variants that this shop has. */
  readonly hooks: readonly Hooks<Order, Reading>[];
  /** How calls are limited where the shop's owner says nothing else; undefined: they are not. */
  readonly rate: Rate | undefined;
  /** Every stored order, oldest first, those that are deleted too; live, not a copy. */
  orders(): readonly Order[];
  /** The stored order with that id as it stands in a URL; undefined where it is deleted. */
  find(id: string): Order | undefined;
  /** Stores an order that somebody else makes now. */
  makeOthersOrder(): void;
  /** The order as JSON, without envelope. */
  represent(order: Order, reading: Reading): JsonObject;
  /** Query problems of the contract that the operations judge themselves, since readings differ there: `/query/limit maximum`. */
  readonly ownQueryRules: ReadonlySet<string>;
  handle(call: Call<Reading>): Handled<Order>;
}
