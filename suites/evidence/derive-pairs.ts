import type { Exchange } from './exchange.ts';
import type { Lives } from './lives.ts';
import type { Pair } from './subjects.ts';

/** Writes to one order that were sent at the same time, two by two; a call over the limit was sent again, and has done nothing. */
export function derivePairs(exchanges: readonly Exchange[], lives: Lives): readonly Pair[] {
  const groups = Map.groupBy(
    exchanges.filter(({ record, status }) => record.together !== undefined && status !== 429),
    ({ record }) => record.together,
  );
  return [...groups.values()].flatMap(([first, second]) => {
    const orderId = first?.orderId;
    if (first === undefined || second === undefined || orderId === undefined) return [];
    return [
      {
        exchanges: [first, second] as const,
        before: lives.stateBefore(orderId, Math.min(first.index, second.index)),
        after: lives.stateAfter(orderId, Math.max(first.index, second.index)),
      },
    ];
  });
}
