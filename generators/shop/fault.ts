import type { Scope } from './access-tokens.ts';
import type { Call } from './behaviour.ts';
import type { JsonObject, JsonValue } from './exact-json.ts';

/** What every hook sees of the shop. */
interface HookContext<Order> {
  readonly operation: string;
  /** How often this operation has been asked, this time included. */
  readonly nth: number;
  /** How many writes the shop has taken, this one included. */
  readonly writes: number;
  /** Every stored order, oldest first, live: a hook may corrupt any of them. */
  readonly orders: readonly Order[];
}

/** Before a request is authorised, validated and handled: `id`, `query`, `body`, `reading` and `scope` may be changed. */
export interface RequestContext<Order, Reading> extends Call<Reading>, HookContext<Order> {
  readonly operation: string;
  scope: Scope;
}

/** After a write has been stored and its answer composed: what is changed here, the answer does not show. */
export interface StoreContext<Order, Reading> extends HookContext<Order> {
  readonly request: Readonly<Call<Reading>>;
  /** The stored order that was made or changed. */
  readonly order: Order;
  /** A copy of it as it was before; absent when the write made it. */
  readonly before: Order | undefined;
}

/** Before an answer is printed: status, headers and JSON may be changed. */
export interface AnswerContext<Order, Reading> extends HookContext<Order> {
  readonly request: Readonly<Call<Reading>>;
  readonly order: Order | undefined;
  /** All orders that a list selected, before it was cut into pages. */
  readonly selected: readonly Order[];
  readonly represent: (order: Order) => JsonObject;
  readonly answer: Answer;
}

export interface Answer {
  status: number;
  json: JsonValue;
  readonly headers: Record<string, string>;
}

export interface FaultHooks<Order, Reading> {
  request?(context: RequestContext<Order, Reading>): void;
  store?(context: StoreContext<Order, Reading>): void;
  answer?(context: AnswerContext<Order, Reading>): void;
}

/** A named deviation of the embedded shop that some check must catch. */
export interface Fault<Order, Reading> {
  /** kebab-case, never reused. */
  readonly id: string;
  /** Id of the requirement it breaks, or the promise in a word while that id is not given out. */
  readonly breaks: string;
  /** What the shop does wrong, in one sentence. */
  readonly description: string;
  readonly hooks: FaultHooks<Order, Reading>;
}

/** The faults of these names. An unknown one is refused with the list of those there are. */
export function chooseFaults<F extends { readonly id: string }>(
  names: readonly string[],
  known: readonly F[],
): F[] {
  return names.map((name) => {
    const fault = known.find(({ id }) => id === name);
    if (fault !== undefined) return fault;
    const list = known.map(({ id }) => id).join(', ');
    throw new RangeError(`The embedded shop knows no fault '${name}'. Known faults: ${list || 'none'}.`);
  });
}
