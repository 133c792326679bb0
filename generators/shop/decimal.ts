import { Big } from 'big.js';

/** An exact decimal as plain text without exponent: `600000`, `-0.5`. Text, so that stored orders stay plain, copyable data. */
export type Decimal = string;

const Exact = Big();
Exact.DP = 4;
Exact.RM = Exact.roundHalfUp;

/** Money has at most this many digits before and after the point. */
const wholeDigits = 22;
const fractionDigits = 4;

export const zero: Decimal = '0';

/** The decimal that a JSON number or a string of digits stands for, or undefined when it stands for none. */
export function readDecimal(text: string): Decimal | undefined {
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(text.trim())) return undefined;
  return new Exact(text.trim()).toFixed();
}

/** Within the range the platform documents for money: 22 digits before the point, 4 after. */
export function fitsMoney(value: Decimal): boolean {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.');
  return whole.length <= wholeDigits && fraction.replace(/0+$/, '').length <= fractionDigits;
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Exact(0)).toFixed();
}

export function subtract(from: Decimal, value: Decimal): Decimal {
  return new Exact(from).minus(value).toFixed();
}

export function multiply(value: Decimal, by: Decimal | number): Decimal {
  return new Exact(value).times(by).toFixed();
}

/** Rounded half up to the four decimals that money has. */
export function divide(value: Decimal, by: Decimal | number): Decimal {
  return new Exact(value).div(by).toFixed();
}

/** Half up. */
export function roundTo(value: Decimal, places: number): Decimal {
  return new Exact(value).round(places, Exact.roundHalfUp).toFixed();
}

export function negate(value: Decimal): Decimal {
  return new Exact(value).neg().toFixed();
}

export function isLess(left: Decimal, right: Decimal): boolean {
  return new Exact(left).lt(right);
}

export function isPositive(value: Decimal): boolean {
  return new Exact(value).gt(0);
}

export function smaller(left: Decimal, right: Decimal): Decimal {
  return isLess(left, right) ? left : right;
}

/** With exactly that many decimals, or more where the value needs them: `600000.0000`, `0.0`. */
export function withScale(value: Decimal, places: number): string {
  const plain = new Exact(value).toFixed();
  const fraction = plain.split('.')[1] ?? '';
  return fraction.length >= places ? plain : new Exact(value).toFixed(places);
}
