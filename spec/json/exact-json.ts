/**
 * JSON whose numbers keep the text they were sent as. Money has up to 22 digits before the point and 4 after, ids may pass 2^53:
 * neither survives a binary float, and `600000.0000` against `600000` is something a drift report wants to see.
 */
export type Json = null | boolean | string | JsonNumber | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

/** A number as it stands in the JSON text. */
export class JsonNumber {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toNumber(): number {
    return Number(this.source);
  }

  /** Makes `JSON.stringify` print the number as it was written. */
  toJSON(): unknown {
    return rawJson(this.source);
  }
}

interface ReviverContext {
  readonly source?: string;
}
type SourceReviver = (this: unknown, key: string, value: unknown, context: ReviverContext) => unknown;

// Both are ECMAScript (JSON.parse source text access); the compiler's library does not know them yet.
const parseWithSource = JSON.parse as (text: string, reviver: SourceReviver) => unknown;
const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

/** Reads JSON text, numbers as {@link JsonNumber}. Throws `SyntaxError` where the text is not JSON. */
export function parseExactJson(text: string): Json {
  return parseSources(text, (source) => source);
}

function parseSources(text: string, spell: (source: string) => string): Json {
  return parseWithSource(text, (_key, value, context) =>
    typeof value === 'number' ? new JsonNumber(spell(context.source ?? String(value))) : value,
  ) as Json;
}

/** Levels of lists and objects that are read. No order has ten; what is nested without end is meant to break whoever reads it. */
export const mostNested = 200;

/** JSON text as `JSON.parse` reads it, its numbers as floats. */
export interface PlainJson {
  readonly value: unknown;
  /** Each of its numbers is short enough to survive that, see {@link isShortNumber}. */
  readonly hasShortNumbers: boolean;
}

/** Does a number survive a binary float? It keeps every decimal of 15 digits; of exponents nothing is said. */
export function isShortNumber(source: string): boolean {
  return source.length <= 16 && /^-?[\d.]{1,15}$/.test(source);
}

/** A run of digits that is no short number, or a number with an exponent. */
const longNumber = /\d[\d.]{15}|(?:^|[:,[])\s*-?\d[\d.]*[eE]/;
/** The same where a number may begin: the long codes that texts are full of are none. Takes longer to look for. */
const longNumberAtItsPlace = /(?:^|[:,[])\s*-?\d(?:[\d.]{15}|[\d.]*[eE])/;

/**
 * Reads JSON text like {@link parseExactJson}, several times as fast: every number has its exact value, but one short enough to
 * survive a float loses the zeros at its end (`600000.0000` reads as `600000`). Throws `SyntaxError` where the text is not JSON, and
 * `RangeError` where it is nested deeper than {@link mostNested}.
 */
export function parseJsonValues(text: string): Json {
  const hasShortNumbers = !(longNumber.test(text) && longNumberAtItsPlace.test(text));
  return hasShortNumbers ? wrapNumbers(JSON.parse(text)) : parseLongNumbers(text);
}

/** Spells short numbers as they are spelled where there is no long one beside them. */
function parseLongNumbers(text: string): Json {
  const spell = (source: string): string => (isShortNumber(source) ? String(Number(source)) : source);
  return wrapNumbers(parseSources(text, spell));
}

/**
 * The same of a text that was parsed already, and looked through for its numbers.
 * @param plain is used up: numbers are replaced in its value, which has to be nobody else's
 */
export function takeJsonValues(text: string, plain: PlainJson): Json {
  return plain.hasShortNumbers ? wrapNumbers(plain.value) : parseLongNumbers(text);
}

/** Replaces numbers in place: the value was made a moment ago and is nobody else's. */
function wrapNumbers(value: unknown, depth = 0): Json {
  if (depth > mostNested) throw new RangeError(`JSON that is nested more than ${mostNested} deep`);
  if (typeof value === 'number') return new JsonNumber(String(value));
  if (typeof value !== 'object' || value === null) return value as Json;
  if (value instanceof JsonNumber) return value;
  if (Array.isArray(value)) wrapItems(value, depth);
  else wrapMembers(value as Record<string, unknown>, depth);
  return value as Json;
}

function wrapItems(list: unknown[], depth: number): void {
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    if (typeof item === 'number') list[index] = new JsonNumber(String(item));
    else if (typeof item === 'object') wrapNumbers(item, depth + 1);
  }
}

function wrapMembers(object: Record<string, unknown>, depth: number): void {
  for (const key in object) {
    const member = object[key];
    if (typeof member === 'number') object[key] = new JsonNumber(String(member));
    else if (typeof member === 'object') wrapNumbers(member, depth + 1);
  }
}

/** Prints JSON text, numbers as they were written. */
export function printExactJson(value: Json, indent?: number): string {
  return JSON.stringify(value, null, indent);
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof JsonNumber)
  );
}

export function isJsonArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}
