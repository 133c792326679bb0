import { decimal } from '../../../spec/decimal.ts';
import { JsonNumber, type Json } from '../../../spec/json/exact-json.ts';
import { isSchemaObject, type SchemaObject } from '../../schemas/schema-node.ts';
import { toScaled } from './scaled-number.ts';
import { UnsupportedSchemaError } from './unsupported-schema-error.ts';

/** What is asked of the numbers of a place. */
export interface NumberRules {
  /** Most digits that are made up after the point: 0 for whole numbers. */
  readonly scale: number;
  /** The smallest and the largest number, in units of the last digit. */
  readonly low: bigint;
  readonly high: bigint;
  /** The bounds that the schema says, by keyword. */
  readonly bounds: ReadonlyMap<BoundKeyword, number>;
  /** Most digits before and after the point (`x-decimal`). */
  readonly digits: DecimalDigits | undefined;
  readonly format: NumberFormat | undefined;
}

export interface DecimalDigits {
  readonly integer: number;
  readonly fraction: number;
}

export const boundKeywords = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
export type BoundKeyword = (typeof boundKeywords)[number];

const numberFormats = ['int32', 'int64', 'decimal'] as const;
export type NumberFormat = (typeof numberFormats)[number];

/** Bits of the whole numbers of a format. */
export const formatBits: Readonly<Partial<Record<NumberFormat, bigint>>> = { int32: 32n, int64: 64n };

export function readNumberRules(schema: SchemaObject, place: string): NumberRules {
  const format = numberFormats.find((name) => name === schema['format']);
  const digits = readDigits(schema['x-decimal'], place);
  const bounds = new Map(
    boundKeywords.flatMap((keyword) => {
      const bound = schema[keyword];
      return typeof bound === 'number' ? [[keyword, bound] as const] : [];
    }),
  );
  const scale = isWhole(schema, format) ? 0 : (digits?.fraction ?? 4);
  const range = within(widestRange({ scale, digits, format }), { bounds, scale });
  if (range.low > range.high) {
    throw new UnsupportedSchemaError(
      place,
      `no number lies within ${JSON.stringify(Object.fromEntries(bounds))}. Widen the bounds.`,
    );
  }
  return { scale, ...range, bounds, digits, format };
}

/** The same for rules that are alike. */
export function numberKey({ scale, low, high, bounds, digits, format }: NumberRules): string {
  return JSON.stringify([scale, String(low), String(high), [...bounds], digits, format]);
}

/** True of what is no number. */
export function fitsNumber(value: Json, rules: NumberRules): boolean {
  return !(value instanceof JsonNumber) || brokenBounds(value, rules).length === 0;
}

/** The bounds that a number is beyond, by its exact value. */
export function brokenBounds({ source }: JsonNumber, { bounds }: NumberRules): readonly BoundKeyword[] {
  const number = decimal(source);
  const breaks: Readonly<Record<BoundKeyword, (bound: number) => boolean>> = {
    minimum: (bound) => number.lt(bound),
    maximum: (bound) => number.gt(bound),
    exclusiveMinimum: (bound) => number.lte(bound),
    exclusiveMaximum: (bound) => number.gte(bound),
  };
  return boundKeywords.filter((keyword) => {
    const bound = bounds.get(keyword);
    return bound !== undefined && breaks[keyword](bound);
  });
}

function isWhole(schema: SchemaObject, format: NumberFormat | undefined): boolean {
  const { type } = schema;
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return (types.includes('integer') && !types.includes('number')) || format === 'int32' || format === 'int64';
}

function readDigits(digits: unknown, place: string): DecimalDigits | undefined {
  if (digits === undefined) return undefined;
  const { integer, fraction } = isSchemaObject(digits) ? digits : {};
  if (typeof integer === 'number' && typeof fraction === 'number') return { integer, fraction };
  throw new UnsupportedSchemaError(
    place,
    `'x-decimal' is ${JSON.stringify(digits)}. Write { integer: 22, fraction: 4 }.`,
  );
}

interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** What the form of a number leaves before any bound; numbers of no form have 15 digits, which every reader keeps. */
function widestRange({ scale, digits, format }: Pick<NumberRules, 'scale' | 'digits' | 'format'>): Range {
  const bits = format === undefined ? undefined : formatBits[format];
  if (bits !== undefined) return { low: -(2n ** (bits - 1n)), high: 2n ** (bits - 1n) - 1n };
  const high = digits === undefined ? 10n ** 15n - 1n : 10n ** BigInt(digits.integer + scale) - 1n;
  return { low: -high, high };
}

function within(range: Range, { bounds, scale }: Pick<NumberRules, 'bounds' | 'scale'>): Range {
  const least = [bounds.get('minimum'), bounds.get('exclusiveMinimum')].map((bound, index) =>
    bound === undefined ? range.low : atLeast(bound, { scale, isExclusive: index === 1 }),
  );
  const most = [bounds.get('maximum'), bounds.get('exclusiveMaximum')].map((bound, index) =>
    bound === undefined ? range.high : -atLeast(-bound, { scale, isExclusive: index === 1 }),
  );
  return {
    low: [range.low, ...least].reduce((left, right) => (left > right ? left : right)),
    high: [range.high, ...most].reduce((left, right) => (left < right ? left : right)),
  };
}

/** The smallest number of a scale that is not below a bound, and not at it where the bound is exclusive. */
function atLeast(
  bound: number,
  { scale, isExclusive }: { readonly scale: number; readonly isExclusive: boolean },
): bigint {
  return isExclusive
    ? toScaled(bound, { scale, round: 'down' }) + 1n
    : toScaled(bound, { scale, round: 'up' });
}
