import { withScale, type Decimal } from '../../decimal.ts';
import { ExactNumber, exactId } from '../../exact-json.ts';

/** An amount with four decimals, as nearly every amount of the examples: `600000.0000`. */
export function money(value: Decimal): ExactNumber {
  return new ExactNumber(withScale(value, 4));
}

/** With as many decimals as the examples show where it is not four: `0.0`, `0.00`. */
export function scaled(value: Decimal, places: number): ExactNumber {
  return new ExactNumber(withScale(value, places));
}

export function optionalId(id: bigint | null): ExactNumber | null {
  return id === null ? null : exactId(id);
}
