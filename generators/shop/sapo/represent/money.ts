import { withScale, type Decimal } from '../../decimal.ts';
import { ExactNumber, type JsonValue } from '../../exact-json.ts';
import type { Representation } from './representation.ts';

/** An amount as a text with two decimals, or as a number with as many as it needs and at least one. */
export function money(value: Decimal, { reading }: Pick<Representation, 'reading'>): JsonValue {
  return reading.money === 'texts' ? withScale(value, 2) : new ExactNumber(withScale(value, 1));
}

/** The amount of a discount code, which the page shows both ways. */
export function discountAmount(value: Decimal, { reading }: Pick<Representation, 'reading'>): JsonValue {
  if (reading.discountAmount === 'text') return withScale(value, 2);
  return new ExactNumber(withScale(value, reading.money === 'texts' ? 2 : 1));
}

export function optionalNumber(value: Decimal | null): ExactNumber | null {
  return value === null ? null : new ExactNumber(value);
}
