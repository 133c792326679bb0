import { groupRuns, type ShardGroup } from '../merge/group-runs.ts';
import type { MergeOptions } from '../merge/merge-options.ts';
import { findRunFolders, holdsAudit, loadRunFolders } from '../merge/run-folder.ts';
import type { Surroundings } from './command.ts';
import { exitReasonOf, type ExitReason } from './exit-codes.ts';
import { loadAccepted } from './load-accepted.ts';
import { judgeShards, writeMerged, type MergeMeans } from './merge-shard-group.ts';
import { printReport } from './print-report.ts';
import { surfaceOf } from './surface.ts';
import { tellCi } from './tell-ci.ts';

/** Gives one verdict of the shards of a run; of several shops, one sum. @throws UsageError where the reports do not belong together */
export async function mergeAndTell(options: MergeOptions, surroundings: Surroundings): Promise<ExitReason> {
  const accepted = loadAccepted(options.waivers);
  const folders = findRunFolders(options.folders);
  if (holdsAudit(folders)) surroundings.startingOver?.asAudit('judging');
  const groups = groupRuns(loadRunFolders(folders));
  const [only, ...others] = groups;
  if (only?.kind === 'shards' && others.length === 0 && options.shops === null)
    return mergeOne(only, { options, accepted }, surroundings);
  const { sumUpAndTell } = await import('./sum-up-and-tell.ts');
  return sumUpAndTell(groups, { options, accepted }, surroundings);
}

async function mergeOne(
  group: ShardGroup,
  means: MergeMeans,
  surroundings: Surroundings,
): Promise<ExitReason> {
  const { options } = means;
  const report = await judgeShards(group, means);
  const surface = surfaceOf(surroundings.out, options);
  await writeMerged(report, { folder: options.reportDir, surface });
  printReport(report, { surface, printed: options }, surroundings);
  await tellCi(report, { surface, options }, surroundings);
  return exitReasonOf(report.results);
}
