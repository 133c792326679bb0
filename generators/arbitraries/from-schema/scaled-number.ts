import { decimal, printDecimal } from '../../../spec/decimal.ts';

/** `12.5` at scale 2 → `1250n`, rounded to the side that is asked for where the scale is too small. */
export function toScaled(
  bound: number,
  { scale, round }: { readonly scale: number; readonly round: 'up' | 'down' },
): bigint {
  const [whole = '0', fraction = ''] = printDecimal(decimal(bound).times(`1e${String(scale)}`)).split('.');
  const isExact = /^0*$/.test(fraction);
  const isNegative = whole.startsWith('-');
  const truncated = BigInt(whole);
  if (isExact) return truncated;
  if (round === 'up') return isNegative ? truncated : truncated + 1n;
  return isNegative ? truncated - 1n : truncated;
}

/** `1250n` at scale 2 → `12.5`; at least `digits` after the point, otherwise without zeros at the end. */
export function printScaled(
  value: bigint,
  { scale, digits = 0 }: { readonly scale: number; readonly digits?: number },
): string {
  const text = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text
    .slice(text.length - scale)
    .replace(/0+$/, '')
    .padEnd(digits, '0');
  return `${value < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
