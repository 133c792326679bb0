import type { Json } from '../../../spec/json/exact-json.ts';
import type { SchemaObject } from '../../schemas/schema-node.ts';
import { textFormats, type TextFormat } from './formats/index.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** What is asked of the texts of a place. */
export interface TextRules {
  /** In characters as Unicode counts them, not in halves of them. */
  readonly minLength: number;
  readonly maxLength: number | undefined;
  readonly pattern: RegExp | undefined;
  readonly format: TextFormat | undefined;
  /** Most characters of each item of a text that lists items between commas (`x-item-max-length`). */
  readonly itemMaxLength: number | undefined;
  /** Values that are known, others being no fault (`x-known-values`). */
  readonly knownValues: readonly string[];
}

/** The keywords that a text can be judged by; of a format it is known only by how it was made. */
export type TextKeyword = 'minLength' | 'maxLength' | 'pattern' | 'x-item-max-length';

export function readTextRules(schema: SchemaObject, place: string): TextRules {
  const { minLength = 0, maxLength, pattern, format } = schema;
  if (typeof maxLength === 'number' && Number(minLength) > maxLength) {
    throw new UnsupportedSchemaError(
      place,
      `minLength ${String(minLength)} is over maxLength ${String(maxLength)}.`,
    );
  }
  return {
    minLength: Number(minLength),
    maxLength: maxLength as number | undefined,
    pattern: pattern === undefined ? undefined : readPattern(String(pattern), place),
    format: textFormats.find(({ name }) => name === format),
    itemMaxLength: schema['x-item-max-length'] as number | undefined,
    knownValues: (schema['x-known-values'] ?? []) as readonly string[],
  };
}

function readPattern(pattern: string, place: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UnsupportedSchemaError(place, `the pattern ${pattern} cannot be read: ${reason}.`);
  }
}

/** The same for rules that are alike. */
export function textKey(rules: TextRules): string {
  return JSON.stringify({ ...rules, pattern: rules.pattern?.source, format: rules.format?.name });
}

/** True of what is no text. */
export function fitsText(value: Json, rules: TextRules): boolean {
  return typeof value !== 'string' || brokenKeywords(value, rules).length === 0;
}

export function brokenKeywords(text: string, rules: TextRules): readonly TextKeyword[] {
  const length = lengthOf(text);
  const { minLength, maxLength = Infinity, pattern, itemMaxLength = Infinity } = rules;
  const isBroken: Readonly<Record<TextKeyword, boolean>> = {
    minLength: length < minLength,
    maxLength: length > maxLength,
    pattern: pattern !== undefined && !pattern.test(text),
    'x-item-max-length': text.split(',').some((item) => lengthOf(item.trim()) > itemMaxLength),
  };
  return Object.entries(isBroken).flatMap(([keyword, broken]) => (broken ? [keyword as TextKeyword] : []));
}

/** In characters as JSON Schema counts them: code points. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
