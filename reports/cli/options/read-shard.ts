import type { Shard } from '../../../suites/evidence/record.ts';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';

/** So many jobs can share the bucket of a shop, and each of them still get on. */
export const mostShards = 50;

/** Reads `i/n`; the only part of one is the whole. @throws UsageError */
export function readShard({ shard, replay }: Flags): Shard | null {
  if (typeof shard !== 'string') return null;
  const [, index, count] = /^(\d{1,3})\/(\d{1,3})$/.exec(shard)?.map(Number) ?? [];
  if (index === undefined || count === undefined || index < 1 || index > count || count > mostShards) {
    const shown = /^[\d/]{1,20}$/.test(shard) ? ` '${shard}'` : '';
    throw new UsageError(
      `--shard${shown} is no part of a whole`,
      `Type which part of how many, like 2/4: from 1, and of at most ${mostShards}.`,
    );
  }
  if (count === 1) return null;
  if (replay !== undefined)
    throw new UsageError('--replay tells one sequence, which has no parts', 'Leave --shard out.');
  return { index, count };
}

/** `shard-2-of-4`: the folder of its reports below that of the run. */
export function shardFolder({ index, count }: Shard): string {
  return `shard-${index}-of-${count}`;
}
