/** Something that can be told in one shard or in another. */
export interface ShardItem {
  readonly name: string;
  /** About how many requests it sends. */
  readonly cost: number;
}

/**
 * Deals scenarios out to shards so that each sends about as many requests: the dearest first, each to the shard that has least so far.
 * The same items in the same order are always dealt out alike, whatever shard asks.
 * @returns the name of each → the shard that tells it, from 1
 */
export function dealOut(items: readonly ShardItem[], count: number): ReadonlyMap<string, number> {
  const loads = Array.from({ length: count }, () => 0);
  const dealt = new Map<string, number>();
  for (const { name, cost } of items.toSorted((a, b) => b.cost - a.cost)) {
    const at = loads.indexOf(Math.min(...loads));
    loads[at] = (loads[at] ?? 0) + cost;
    dealt.set(name, at + 1);
  }
  return dealt;
}
