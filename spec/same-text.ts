import { JsonNumber, type Json } from './json/exact-json.ts';

/** Are these the same text or number? Undefined where one of them is neither. */
export function sameText(left: Json | undefined, right: Json | undefined): boolean | undefined {
  const [one, other] = [textOf(left), textOf(right)];
  return one === undefined || other === undefined ? undefined : one === other;
}

/** Is the first time not after the second? Undefined where one of them is none. */
export function notAfter(earlier: Json | undefined, later: Json | undefined): boolean | undefined {
  const [one, other] = [timeOf(earlier), timeOf(later)];
  return Number.isNaN(one) || Number.isNaN(other) ? undefined : one <= other;
}

function textOf(value: Json | undefined): string | undefined {
  if (value instanceof JsonNumber) return value.source;
  return typeof value === 'string' ? value : undefined;
}

function timeOf(value: Json | undefined): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
