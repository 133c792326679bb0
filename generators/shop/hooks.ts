import type { Scope } from './access.ts';
import type { Call } from './behaviour.ts';
import type { JsonObject, JsonValue } from './exact-json.ts';
import type { Reply } from './reply.ts';
import type { UnreadBody } from './read-request.ts';

/** What every hook sees of the shop. */
interface HookContext<Order> {
  readonly operation: string;
  /** How often this operation has been asked, this time included. */
  readonly nth: number;
  /** How many writes the shop has taken, this one included. */
  readonly writes: number;
  /** Every stored order, oldest first, those that are deleted too; live: a hook may corrupt any of them. */
  readonly orders: readonly Order[];
  /** The stored order with that id as it stands in a URL. */
  readonly find: (id: string | undefined) => Order | undefined;
  /** Lets somebody else make an order now. */
  readonly makeOthersOrder: () => void;
}

/** Before a request is authorised, validated and handled: what is not readonly may be changed. */
export interface RequestContext<Order, Reading> extends Call<Reading>, HookContext<Order> {
  readonly operation: string;
  /** The proof as sent: a token without what surrounds it, or `key:secret`; null where none was. */
  readonly token: string | null;
  /** What that proof allows. */
  readonly granted: Scope;
  /** What the request is allowed. */
  scope: Scope;
  /** A body that cannot be read, to be refused; a hook may read it all the same. */
  unread: UnreadBody | undefined;
}

/** After a write has been stored and its answer composed: what is changed here, the answer does not show. */
export interface StoreContext<Order, Reading> extends HookContext<Order> {
  readonly request: Readonly<RequestContext<Order, Reading>>;
  /** The stored order that was made or changed. */
  readonly order: Order;
  /** A copy of it as it was before; absent when the write made it. */
  readonly before: Order | undefined;
}

/** Before an answer is printed: status, headers and JSON may be changed. */
export interface AnswerContext<Order, Reading> extends HookContext<Order> {
  readonly request: Readonly<RequestContext<Order, Reading>>;
  /** The stored order that was made, changed or read; undefined where the request was refused. */
  readonly order: Order | undefined;
  /** A copy of the order that the request names, as it was before. */
  readonly before: Order | undefined;
  /** All orders that a list selected, before it was cut into pages. */
  readonly selected: readonly Order[];
  represent(this: void, order: Order): JsonObject;
  readonly answer: Answer;
}

export interface Answer {
  status: number;
  json: JsonValue;
  readonly headers: Record<string, string>;
}

/** Before an answer goes out, be it printed by an operation or a refusal of the server around them. */
export interface SendContext {
  /** Undefined where the request met no operation: an unknown path, or too many calls. */
  readonly operation: string | undefined;
  /** The order that the path names. */
  readonly id: string | undefined;
  /** How many requests the shop has received, this one included. */
  readonly nth: number;
  readonly reply: Reply;
}

/** Where a fault, or a benign variant, reaches into the shop. */
export interface Hooks<Order, Reading> {
  request?(this: void, context: RequestContext<Order, Reading>): void;
  store?(this: void, context: StoreContext<Order, Reading>): void;
  answer?(this: void, context: AnswerContext<Order, Reading>): void;
  send?(this: void, context: SendContext): void | Promise<void>;
}
