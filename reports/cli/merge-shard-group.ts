import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AcceptedDeviations } from '../build-results.ts';
import { checkShards } from '../merge/check-shards.ts';
import type { ShardGroup } from '../merge/group-runs.ts';
import type { MergeOptions } from '../merge/merge-options.ts';
import { mergeShards } from '../merge/merge-shards.ts';
import type { Report } from '../report.ts';
import { evidenceFileName, prepareReportFolder, writeReports } from '../write-reports.ts';
import { suiteVersion } from './suite-version.ts';
import { UsageError } from './usage-error.ts';

/** What merging goes by. */
export interface MergeMeans {
  readonly options: MergeOptions;
  readonly accepted: AcceptedDeviations | undefined;
}

/** The report of a run from its shards. @throws UsageError where one is missing */
export function judgeShards(group: ShardGroup, { options, accepted }: MergeMeans): Promise<Report> {
  const missing = checkShards(group, options);
  return mergeShards(group, {
    missing,
    suiteVersion: suiteVersion(),
    ...(accepted === undefined ? {} : { accepted }),
  });
}

/** Writes a merged report; never in the place of what a run wrote. */
export async function writeMerged(
  report: Report,
  { folder, surface }: Parameters<typeof writeReports>[1],
): Promise<void> {
  refuseRunFolder(folder);
  await prepareReportFolder(folder, { keepEvidence: true });
  await writeReports(report, { folder, surface });
}

/** @throws UsageError for a folder that a run wrote its evidence to */
export function refuseRunFolder(folder: string): void {
  if (!existsSync(join(folder, evidenceFileName))) return;
  throw new UsageError(
    `the reports would take the place of those of a run in ${folder}`,
    'Name another folder with --report-dir.',
  );
}
