import { join } from 'node:path';
import type { Flags } from '../../config/settle.ts';
import { UsageError } from '../usage-error.ts';
import { readShard, shardFolder } from './read-shard.ts';

export const usualReportDir = 'conformance-report';
/** Where the reports of `proxy` go. */
export const usualTrafficDir = 'traffic-report';

/** Where the reports go: as given, or else below the usual folder, apart for each shop of a list and for each shard. @throws UsageError */
export function readReportDir(flags: Flags): string {
  const { reportDir, shops, shop } = flags;
  if (reportDir === '')
    throw new UsageError('--report-dir names no folder', 'Type the name of a folder, or leave it out.');
  if (typeof reportDir === 'string') return reportDir;
  const shard = readShard(flags);
  return join(
    usualReportDir,
    ...(typeof shops === 'string' && typeof shop === 'string' ? [shop] : []),
    ...(shard === null ? [] : [shardFolder(shard)]),
  );
}
