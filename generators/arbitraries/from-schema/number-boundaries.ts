import { JsonNumber } from '../../../spec/json/exact-json.ts';
import type { Boundary } from './boundary.ts';
import { fitsNumber, type NumberRules } from './number-rules.ts';
import { printScaled } from './scaled-number.ts';

export interface NumberBoundary extends Boundary {
  readonly value: JsonNumber;
}

/** The first whole number that a binary float cannot hold. */
const beyondFloat = 2n ** 53n + 1n;

/** The edges of what fits; the one nearest to zero first, none twice. */
export function numberBoundaries(rules: NumberRules): readonly NumberBoundary[] {
  const { scale, low, high } = rules;
  const unit = 10n ** BigInt(scale);
  const nearest = low > 0n ? low : high < 0n ? high : 0n;
  const candidates: readonly (readonly [words: string, value: bigint])[] = [
    [nearest === 0n ? 'zero' : wordsOf(rules, nearest), nearest],
    [wordsOf(rules, low), low],
    [wordsOf(rules, high), high],
    ['one', unit],
    ['minus one', -unit],
    ['beyond 2^53, which no float holds', beyondFloat * unit],
    ...Array.from({ length: scale }, (_, index) => smallestOf(index + 1, scale)),
  ];
  const fitting = candidates.filter(([, value]) => value >= low && value <= high);
  const written = fitting.map(([words, value]) => ({ words, value: number(printScaled(value, { scale })) }));
  return unique([...written, ...zerosAtTheEnd(rules)]);
}

function wordsOf({ scale, low, high, bounds, format, digits }: NumberRules, value: bigint): string {
  const text = printScaled(value, { scale });
  const says = (keyword: 'minimum' | 'maximum'): boolean => bounds.get(keyword) === Number(text);
  if (value === low && says('minimum')) return `at its minimum ${text}`;
  if (value === high && says('maximum')) return `at its maximum ${text}`;
  if (value === low && bounds.has('exclusiveMinimum')) return `just above its lower bound, ${text}`;
  if (value === high && bounds.has('exclusiveMaximum')) return `just below its upper bound, ${text}`;
  const side = value < 0n ? 'smallest' : 'largest';
  if (digits !== undefined) {
    return `the ${side} of ${String(digits.integer)} digits before and ${String(digits.fraction)} after the point`;
  }
  return format === undefined ? `the ${side} of 15 digits` : `the ${side} of ${format}`;
}

/** `0.01`: the smallest number above zero with so many digits after the point. */
function smallestOf(digits: number, scale: number): readonly [string, bigint] {
  const words =
    digits === 1 ? 'with one digit after the point' : `with ${String(digits)} digits after the point`;
  return [words, 10n ** BigInt(scale - digits)];
}

/** Amounts are written as `0.0` and `1.0000` too. */
function zerosAtTheEnd(rules: NumberRules): readonly NumberBoundary[] {
  if (rules.digits === undefined || rules.scale === 0) return [];
  return ['0', '1']
    .map((whole) => number(`${whole}.${'0'.repeat(rules.scale)}`))
    .filter((value) => fitsNumber(value, rules))
    .map((value) => ({ words: `written as ${value.source}`, value }));
}

function unique(boundaries: readonly NumberBoundary[]): readonly NumberBoundary[] {
  const first = new Map<string, NumberBoundary>();
  for (const boundary of boundaries) {
    if (!first.has(boundary.value.source)) first.set(boundary.value.source, boundary);
  }
  return [...first.values()];
}

function number(source: string): JsonNumber {
  return new JsonNumber(source);
}
