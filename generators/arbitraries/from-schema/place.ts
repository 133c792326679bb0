import type { Json } from '../../../spec/json/exact-json.ts';
import type { JsonType } from './json-type.ts';
import type { NumberRules } from './number-rules.ts';
import type { TextRules } from './text-rules.ts';

/** One place of a schema, read: what references and `allOf` bring along is merged in, and every rule is understood. */
export interface Place {
  /** Path in the value: `order.line_items[].price`; empty for the value as a whole. */
  readonly path: string;
  /** Of the values that it takes. */
  readonly types: readonly JsonType[];
  /** Does the schema say the types, or does it take any? */
  readonly isTyped: boolean;
  /** The schema asks for nothing at all. */
  readonly isFree: boolean;
  /** The only values that it takes. */
  readonly choice: Choice | undefined;
  readonly text: TextRules;
  readonly number: NumberRules;
  readonly list: ListRules;
  readonly object: ObjectRules;
  readonly union: Union | undefined;
}

export interface Choice {
  readonly keyword: 'enum' | 'const';
  /** At least one. */
  readonly values: readonly Json[];
}

export interface ListRules {
  readonly minItems: number;
  readonly maxItems: number | undefined;
  /** Undefined where the items may be anything. */
  readonly item: Place | undefined;
}

export interface ObjectRules {
  /** Required names that are not described are among them, as free places. */
  readonly properties: ReadonlyMap<string, Place>;
  readonly required: ReadonlySet<string>;
  /** The keyword that refuses other names. */
  readonly closedBy: 'additionalProperties' | 'unevaluatedProperties' | undefined;
  /** What other names must be; undefined where they may be anything. */
  readonly additional: Place | undefined;
}

export interface Union {
  readonly keyword: 'anyOf' | 'oneOf';
  readonly branches: readonly UnionBranch[];
}

export interface UnionBranch {
  /** The branch together with what stands beside the union. */
  readonly whole: Place;
  /** The types that the branch itself says. */
  readonly ownTypes: readonly JsonType[] | undefined;
  /** The names that the branch itself requires. */
  readonly ownRequired: readonly string[];
  /** Does it ask for nothing but those names? */
  readonly onlyRequires: boolean;
}
