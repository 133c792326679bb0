import type { Talk } from './traffic.ts';

/** The exchanges that began at a time or between two, both in milliseconds since 1970. @param talks in the order in which they were sent */
export function between(talks: readonly Talk[], fromMs: number, toMs: number): readonly Talk[] {
  return talks.slice(firstFrom(talks, fromMs), firstFrom(talks, toMs, { after: true }));
}

/** The place of the first exchange that began at a time or later; only later: `after`. Looked for by halves: sessions are long. */
function firstFrom(talks: readonly Talk[], ms: number, { after = false } = {}): number {
  let from = 0;
  let to = talks.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const { startedMs = 0 } = talks[middle] ?? {};
    if (startedMs < ms || (after && startedMs === ms)) from = middle + 1;
    else to = middle;
  }
  return from;
}
