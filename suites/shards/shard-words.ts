import type { Shard } from '../evidence/record.ts';

/** `shard 2 of 4` */
export function shardWords({ index, count }: Shard): string {
  return `shard ${index} of ${count}`;
}
