import type { Credentials } from './credentials.ts';
import type { JsonObject } from './json/exact-json.ts';
import type { OperationId } from './operations.ts';
import type { Cancellation, LineItemDraft, OrderDraft } from './order/order-draft.ts';
import type { WireNames } from './order/wire-names.ts';
import type { Platform } from './platforms.ts';

/** What a shop has and a documented request needs: filled in by whoever sends it. */
export interface DraftMeans {
  /** A line of a variant of the shop, or one of our own where none is known. */
  readonly line: () => LineItemDraft;
  /** Marks texts as ours. */
  readonly namespace: string;
  /** A location of the shop, where one is known. */
  readonly locationId: string | undefined;
  /** A customer of the shop, where one is known. */
  readonly customerId: string | undefined;
}

/** Operations that take part in undoing an order. */
export type UndoOperation = Extract<
  OperationId,
  'deleteOrder' | 'cancelOrder' | 'openOrder' | 'closeOrder' | 'addOrderTags'
>;

/** All in which one platform differs from the neutral order and its operations. Data and small pure functions; no network. */
export interface Dialect {
  readonly platform: Platform;
  /** The name people know it by: `Haravan`. */
  readonly title: string;
  /** The API base of the real platform, as an example for messages. */
  readonly exampleTarget: string;
  /** Key sets that orders of the platform were seen with, the one to expect first. */
  readonly generations: readonly [string, ...string[]];
  readonly names: WireNames;
  readonly envelopes: {
    readonly order: string;
    readonly orders: string;
    readonly count: string;
    /** Undefined where tags have no operations of their own. */
    readonly tags?: string;
  };
  /** Header that says how full the caller's bucket is, as `used/size`. */
  readonly callLimitHeader: string;
  /** The leaky bucket of calls that every client of a shop shares. A shop's own header outweighs the size. */
  readonly rate: {
    /** Calls that it holds. */
    readonly size: number;
    readonly leakPerSecond: number;
  };
  readonly lists: {
    readonly maxLimit: number;
    readonly defaultLimit: number;
    /** The `status` that selects as much as any can be relied on to select. */
    readonly everything: string;
    /** Every `status` that can be relied on; likewise for the two below. */
    readonly statuses: readonly string[];
    readonly financialStatuses: readonly string[];
    readonly fulfillmentStatuses: readonly string[];
    /** Values of `order`; none where a list cannot be sorted. */
    readonly sorts: readonly string[];
  };
  readonly money: {
    /** Digits after the point that a shop of this currency keeps; of one whose currency is not known where none is given. */
    readonly fractionDigits: (currency?: string) => number;
    /** Largest price of a line that the docs leave room for; undefined: twenty-two digits before the point. */
    readonly largestPrice?: string;
  };
  /** Weights are whole grams. */
  readonly wholeGrams: boolean;
  /** A wire spelling of a status → the neutral one, where they differ: `partiallypaid` → `partially_paid`. */
  readonly spellings: Readonly<Record<string, string>>;
  /** Statuses of the lifecycle as the platform writes them; undefined where it has no such attributes. */
  readonly lifecycle?: {
    readonly confirmed: string;
    readonly unconfirmed: string;
    readonly closed: string;
    readonly unclosed: string;
    readonly cancelled: string;
    readonly uncancelled: string;
  };
  readonly cancelReasons: readonly string[];
  readonly cancellation: {
    /** What a cancellation can ask for here. */
    readonly attributes: readonly (keyof Cancellation)[];
    readonly write: (cancellation: Cancellation) => JsonObject;
    readonly read: (body: JsonObject) => Cancellation;
  };
  /** How an order that a run created is undone. */
  readonly cleanUp: {
    /** The ways, the best first: operations in their order, of which an order gets those that it still needs. */
    readonly ways: readonly (readonly UndoOperation[])[];
    /** Every `status` whose lists together hold all orders, whatever became of them. */
    readonly statuses: readonly string[];
  };
  /** What a well-formed id looks like that belongs to no order. */
  readonly unknownId: string;
  /** Source names that are the platform's own and that an app may not claim. */
  readonly protectedSources: readonly string[];
  /** The documented ways to create an order, one after the other as the page shows them, with our own text and no mail asked for. */
  readonly documentedDrafts: (means: DraftMeans) => readonly OrderDraft[];
  /** Adds to a draft what the platform needs to understand it. */
  readonly completeDraft: (draft: OrderDraft) => OrderDraft;
  /** Does it take a key and its secret in place of a token? */
  readonly takesKey: boolean;
  /** The headers by which a client proves itself. */
  readonly authorize: (credentials: Credentials) => Readonly<Record<string, string>>;
}
