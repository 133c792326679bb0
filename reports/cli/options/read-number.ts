import { UsageError } from '../usage-error.ts';

/** A whole number within bounds, from what was typed. @throws UsageError */
export function readNumber(
  flag: string,
  typed: string,
  { least, most }: { least: number; most: number },
): number {
  const value = /^\d{1,15}$/.test(typed) ? Number(typed) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`${flag} is not '${typed}'`, `Type a whole number from ${least} to ${most}.`);
}
