import type { SchemaObject } from '../../schemas/schema-node.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** Keywords that decide which values are right, and are honoured. */
const honoured = [
  '$ref', 'allOf', 'anyOf', 'oneOf', 'type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'unevaluatedProperties',
  'items', 'minItems', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength', 'pattern',
  'format', 'x-decimal', 'x-item-max-length', 'x-known-values',
] as const; // prettier-ignore

/** Keywords that say nothing about which values are right. */
const annotations = [
  'title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'writeOnly', '$comment', '$schema', '$id', '$defs',
  'x-source', 'x-protected-values', 'x-personal',
] as const; // prettier-ignore

export type HonouredKeyword = (typeof honoured)[number];

const known = new Set<string>([...honoured, ...annotations]);
const constraints = new Set<string>(honoured);

/** The keywords of a schema that decide which values are right. @throws UnsupportedSchemaError for one that is not known here */
export function constraintsOf(schema: SchemaObject, place: string): SchemaObject {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (unknown !== undefined) {
    throw new UnsupportedSchemaError(
      place,
      `the keyword '${unknown}' is not supported. Say it with ${honoured.slice(0, 8).join(', ')} …, or list it in from-schema/keywords.ts.`,
    );
  }
  const kept = Object.entries(schema).filter(
    ([keyword, value]) => constraints.has(keyword) && value !== undefined,
  );
  return Object.fromEntries(kept);
}
