import type { Json } from '../../../spec/json/exact-json.ts';

/** A value at the edge of what is allowed, in words that follow the name of a place: `at its maximum 50`. */
export interface Boundary {
  readonly words: string;
  readonly value: Json;
}

/** A text at the edge of what is allowed. */
export interface NamedText {
  readonly words: string;
  readonly value: string;
}
