import { UsageError } from '../usage-error.ts';

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Reads `90s`, `30m`, `24h`, `7d`. @returns milliseconds @throws UsageError */
export function readAge(flag: string, typed: string): number {
  const parts = /^(?<count>\d{1,6})(?<unit>[smhd])$/.exec(typed)?.groups as
    { count: string; unit: keyof typeof units } | undefined;
  if (parts !== undefined) return Number(parts.count) * units[parts.unit];
  throw new UsageError(`${flag} is not '${typed}'`, 'Type a number and s, m, h or d after it, like 24h.');
}
