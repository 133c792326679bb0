import * as fc from 'fast-check';
import { JsonNumber } from '../../spec/json/exact-json.ts';
import {
  brokenBounds,
  type BoundKeyword,
  type NumberRules,
} from '../arbitraries/from-schema/number-rules.ts';
import { printScaled, toScaled } from '../arbitraries/from-schema/scaled-number.ts';
import type { Breach } from './near-miss.ts';

interface Beyond {
  readonly direction: 'up' | 'down';
  /** `over the maximum`. */
  readonly why: string;
}

/** Numbers just beyond a bound: by the smallest step and by one; the bound itself where it is exclusive. */
export function boundBreach(
  rules: NumberRules,
  keyword: BoundKeyword,
  { direction, why }: Beyond,
): readonly Breach[] {
  const { bounds, scale } = rules;
  const bound = bounds.get(keyword);
  if (bound === undefined) return [];
  const breaksOnly = (number: JsonNumber): boolean => brokenBounds(number, rules).join(' ') === keyword;
  const last = toScaled(bound, { scale, round: direction === 'up' ? 'down' : 'up' });
  const found = [0n, 1n, 10n ** BigInt(scale)]
    .map((step) => (direction === 'up' ? last + step : last - step))
    .map((value) => new JsonNumber(printScaled(value, { scale })))
    .filter((number) => breaksOnly(number) && breaksOnly(asFloat(number)));
  return found.length === 0
    ? []
    : [{ keyword, why: `${why} ${String(bound)}`, values: fc.constantFrom(...found) }];
}

/** What a validator sees, which may be the bound again. */
function asFloat(number: JsonNumber): JsonNumber {
  return new JsonNumber(String(number.toNumber()));
}
