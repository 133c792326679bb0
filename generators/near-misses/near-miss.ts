import type * as fc from 'fast-check';
import type { Place } from '../arbitraries/from-schema/place.ts';
import type { PlaceValues } from '../arbitraries/from-schema/place-values.ts';
import type { Json } from '../../spec/json/exact-json.ts';

/** A value that is right but for one keyword at one place. */
export interface NearMiss {
  /** The keyword that is broken: of JSON Schema, or one of the contract's own. */
  readonly keyword: string;
  /** JSON Pointer of the place; of an attribute that is missing or unknown, its own. */
  readonly pointer: string;
  /** `text in place of a number`. */
  readonly why: string;
  /** Print it with `printExactJson`: its numbers are exact. */
  readonly value: Json;
  /** A validator of JSON Schema takes it: the digits are lost in a float, or the keyword is the contract's own. */
  readonly beyondSchema: boolean;
}

/** One way of being almost right. */
export interface NearMissWay {
  /** `text-for-number`; also the name of its file. */
  readonly id: string;
  /** What it does to a place; nothing where it does not apply. */
  readonly breaches: (place: Place, values: PlaceValues) => readonly Breach[];
}

/** What stands at a place so that one keyword is broken. */
export interface Breach {
  readonly keyword: string;
  readonly why: string;
  readonly values: fc.Arbitrary<Json>;
  /** The attribute of the object that is missing or unknown. */
  readonly attribute?: string;
  readonly beyondSchema?: boolean;
}
