import { compareChoices } from './compare-choices.ts';
import { compareLimits } from './compare-limits.ts';
import { compareMembers } from './compare-members.ts';
import { compareValues } from './compare-values.ts';
import type { Direction, Variance } from './contract-change.ts';
import type { Effect } from './effect.ts';
import type { Shape, Schema } from './shape.ts';

/*
 * Why this project has rules of its own: the differs on the registry were tried with OpenAPI 3.1. One refuses the version; one calls a
 * type that gains null breaking in a request and harmless in an answer, which is the wrong way round; the others download a binary, or
 * belong to a service. None of them says which member of which operation it means, which is what release notes are made of.
 */

/** A change of a schema before it is told of an operation. */
export interface SchemaChange {
  readonly rule: string;
  readonly variance: Variance;
  /** Overrules what the variance says. */
  readonly effect?: Effect;
  readonly path: string;
  readonly pointer: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly says: string;
}

/** Two schemas that stand for the same thing, and how to look further. */
export interface SchemaPair {
  readonly before: Shape;
  readonly after: Shape;
  readonly direction: Direction;
  /** `order.line_items[].price`; empty for the whole body. */
  readonly path: string;
  /** Compares what stands deeper; a pair that is being compared already comes back empty. */
  readonly deeper: (before: Schema, after: Schema, path: string) => readonly SchemaChange[];
  /** Makes a shape of what stands deeper, of the former or the later document. */
  readonly shapeBefore: (schema: Schema) => Shape;
  readonly shapeAfter: (schema: Schema) => Shape;
}

/** The rules, one after the other. */
export type SchemaRule = (pair: SchemaPair) => readonly SchemaChange[];

const rules: readonly SchemaRule[] = [compareValues, compareLimits, compareMembers, compareChoices];

/** All that differs between two schemas, however deep. */
export function compareShapes(pair: SchemaPair): readonly SchemaChange[] {
  return rules.flatMap((rule) => rule(pair));
}
