/** Money as a whole number of ten-thousandths: the platforms keep four decimals, and whole numbers divide without rounding errors. */
const decimals = 4;
export const oneUnit = 10n ** BigInt(decimals);

/** The smallest amount with so many digits after the point, 0 to 4: `2` → `100n`. */
export function smallestStep(digits: number): bigint {
  return 10n ** BigInt(decimals - digits);
}

/** `12.5` → `125000n`. Throws `RangeError` where the text is no plain decimal with at most four decimals. */
export function toTenThousandths(text: string): bigint {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (whole === undefined)
    throw new RangeError(`'${text}' is no amount: write 12000 or 12000.5, with at most 4 decimals`);
  const value = BigInt(whole) * oneUnit + BigInt(fraction.padEnd(decimals, '0'));
  return sign === '-' ? -value : value;
}

/** `125000n` → `12.5`: plain notation, no trailing zeros. */
export function fromTenThousandths(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
