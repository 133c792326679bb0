import Big from 'big.js';

/** An exact decimal: money, weights, rates. Sums and products of decimals are exact; nothing here divides. */
export type Decimal = Big;

export const zero: Decimal = new Big(0);

/** An exponent of more digits would be a number of more zeros than memory holds: it is no amount. */
const decimalText = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/;

/** Reads decimal text (`600000.0000`, `-520000`); undefined where it is none. */
export function readDecimal(text: string): Decimal | undefined {
  return decimalText.test(text) ? new Big(text) : undefined;
}

/** Reads decimal text that is known to be one. Throws where it is not. */
export function decimal(text: string | number): Decimal {
  return new Big(text);
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}

/** The decimal in plain notation, without an exponent. */
export function printDecimal(value: Decimal): string {
  return value.toFixed();
}
