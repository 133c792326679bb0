import type { OperationId } from '../../../spec/operations.ts';
import type { Talk } from '../traffic.ts';

/** What can be told of an app that met a condition, from outside of it. */
export const survivals = ['survived', 'not-survived', 'could-not-tell', 'not-met'] as const;
export type Survival = (typeof survivals)[number];

export interface Seen {
  readonly survival: Exclude<Survival, 'not-met'>;
  /** In a sentence: what the app did next. */
  readonly why: string;
}

/** A request of the app, as far as a condition may look at it. */
export interface AdverseRequest {
  readonly operation: OperationId | null;
  /** Query, decoded. */
  readonly query: URLSearchParams;
  /** Order that the path names. */
  readonly orderId: string | undefined;
  /** Orders that the app has just created, and that nothing has shown it since. */
  readonly fresh: ReadonlySet<string>;
}

/** What is put in the way of one request. */
export type Interference =
  /** The request does not reach the shop. */
  | { readonly kind: 'refuse'; readonly answer: MadeAnswer }
  /** The shop does what is asked, and its answer is lost. */
  | { readonly kind: 'lose'; readonly answer: MadeAnswer }
  /** The shop's answer says the same in another way; undefined leaves it as it is, and the condition was not met. */
  | { readonly kind: 'edit'; readonly edit: (answer: ShopAnswer) => MadeAnswer | undefined }
  /** Somebody else creates an order just before. */
  | { readonly kind: 'company' };

export interface MadeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer of the shop, its body as text. */
export type ShopAnswer = MadeAnswer;

/**
 * Something that an app must survive, as it may happen with any shop: what the docs leave open, and what networks do. A value: a name,
 * what it is, when it can be put in the way, how, and what shows from outside whether an app survived it.
 */
export interface Condition {
  readonly name: string;
  readonly description: string;
  /** How often it is put in the way in one session at most. */
  readonly most: number;
  /** Can it be put in the way of this request? */
  readonly suits: (request: AdverseRequest) => boolean;
  readonly interfere: (request: AdverseRequest) => Interference;
  /** What the app did after it had met the condition. @param talks all of its exchanges, in order */
  readonly judge: (met: Talk, talks: readonly Talk[]) => Seen;
}
