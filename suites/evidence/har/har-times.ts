import type { HarEntry } from './har.ts';

/** When a request was sent, and how long it took. */
export interface HarTime {
  /** Milliseconds since 1970. */
  readonly startedMs: number;
  readonly durationMs: number;
}

/** So far apart nothing looks like a consequence of what was before it. */
const hourMs = 3_600_000;

/**
 * When each entry was sent. Where an archive does not say so of one of them, or of none how long it took, nothing can be told from the
 * times of the others: all stand an hour apart, in the order in which they are listed.
 */
export function timesOf(entries: readonly HarEntry[]): {
  readonly of: (entry: HarEntry) => HarTime;
  readonly known: boolean;
} {
  const known =
    entries.every((entry) => !Number.isNaN(startOf(entry))) && entries.some((entry) => lastedOf(entry) > 0);
  if (known) return { known, of: (entry) => ({ startedMs: startOf(entry), durationMs: lastedOf(entry) }) };
  const first = entries.map(startOf).find((start) => !Number.isNaN(start)) ?? 0;
  const places = new Map(entries.map((entry, index) => [entry, first + index * hourMs]));
  return { known, of: (entry) => ({ startedMs: places.get(entry) ?? first, durationMs: lastedOf(entry) }) };
}

/** NaN where it is not said. Some write milliseconds since 1970 in place of a date. */
export function startOf({ startedDateTime }: HarEntry): number {
  if (typeof startedDateTime === 'number') return new Date(startedDateTime).getTime();
  return typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
}

/** 0 where it is not said. */
function lastedOf({ time, timings }: HarEntry): number {
  if (typeof time === 'number' && time > 0) return rounded(time);
  const parts = typeof timings === 'object' && timings !== null ? (timings as Record<string, unknown>) : {};
  const known = ['blocked', 'dns', 'connect', 'send', 'wait', 'receive'].flatMap((name) => {
    const part = parts[name];
    return typeof part === 'number' && part > 0 ? [part] : [];
  });
  return rounded(known.reduce((sum, part) => sum + part, 0));
}

function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
