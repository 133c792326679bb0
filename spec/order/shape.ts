import type { Decimal } from '../decimal.ts';
import type { JsonObject } from '../json/exact-json.ts';

/** Undefined: the key is absent. Null: it was sent as null. */
export type Maybe<T> = T | null | undefined;

/**
 * How one attribute reads. An `id` is kept as text (ids may pass 2^53); an `amount` is an exact decimal; an `amountText` is a decimal
 * that a client sends as a JSON string.
 */
export type Kind =
  | 'id'
  | 'text'
  | 'amount'
  | 'amountText'
  | 'quantity'
  | 'flag'
  | 'tags'
  | { readonly list: Shape }
  | { readonly one: Shape };

/** A neutral part of an order: attribute name → kind. Wire names come from the dialect. */
export interface Shape {
  readonly [attribute: string]: Kind;
}

type ValueOf<K> = K extends 'id' | 'text' | 'amountText'
  ? string
  : K extends 'amount'
    ? Decimal
    : K extends 'quantity'
      ? number
      : K extends 'flag'
        ? boolean
        : K extends 'tags'
          ? readonly string[]
          : K extends { list: infer S }
            ? readonly View<S>[]
            : K extends { one: infer S }
              ? View<S>
              : never;

/** A part of an order as read from an answer: every attribute, where it stands, and the JSON itself. */
export type View<S> = { readonly [A in keyof S]: Maybe<ValueOf<S[A]>> } & {
  /** JSON Pointer of this part in the body it came from. */
  readonly pointer: string;
  readonly raw: JsonObject;
  /** JSON Pointer of one attribute, in the platform's own names. */
  readonly at: (attribute: keyof S & string) => string;
};
