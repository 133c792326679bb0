import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { EvidenceError, readEvidence, type Evidence } from '../../suites/evidence/read-evidence.ts';
import type { Shard } from '../../suites/evidence/record.ts';
import { UsageError } from '../cli/usage-error.ts';
import type { ResultsRecord } from '../results.ts';
import { evidenceFileName } from '../write-reports.ts';
import { readResults, resultsFileName } from './read-results.ts';

/** A report folder that is to be merged. */
export type RunFolder = WholeFolder | ShardFolder;

/** What a whole run left, or shards that were merged before. */
export interface WholeFolder {
  readonly kind: 'whole';
  /** As the user would type it. */
  readonly folder: string;
  /** Evidence alone where the run ended before it could say anything. */
  readonly left: ResultsRecord | Evidence;
}

export interface ShardFolder {
  readonly kind: 'shard';
  readonly folder: string;
  readonly shard: Shard;
  readonly evidence: Evidence;
}

/** Loads the reports of these folders, and of those below them. @throws UsageError where there are none, or one cannot be read */
export function loadRunFolders(folders: readonly string[]): readonly RunFolder[] {
  const found = folders.map((folder) => ({ folder, runs: findRuns(folder) }));
  const empty = found.find(({ runs }) => runs.length === 0);
  if (empty !== undefined) {
    throw new UsageError(
      `there is no report of a run in ${empty.folder}`,
      `Name the report folders of the runs, or a folder above them; each holds an ${evidenceFileName}.`,
    );
  }
  return [...new Set(found.flatMap(({ runs }) => runs))].map(loadRun);
}

/** Folders with a report, in the order of their names. What was merged from the folders below it is no report of its own. */
function findRuns(folder: string): readonly string[] {
  const below = childrenOf(folder).flatMap((name) => findRuns(join(folder, name)));
  const isRun = existsSync(join(folder, evidenceFileName));
  const isReport = isRun || (existsSync(join(folder, resultsFileName)) && below.length === 0);
  return isReport ? [folder, ...below] : below;
}

function childrenOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .toSorted(new Intl.Collator('en', { numeric: true }).compare);
  } catch (cause) {
    const code = codeOf(cause);
    throw new UsageError(`${folder} cannot be read (${code})`, 'Name the report folders of the runs.', {
      cause,
    });
  }
}

function loadRun(folder: string): RunFolder {
  const results = existsSync(join(folder, resultsFileName)) ? readResults(folder) : undefined;
  if (results !== undefined && results.shard === undefined) return { kind: 'whole', folder, left: results };
  const evidence = loadEvidence(folder);
  const { shard } = evidence.run;
  return shard === undefined
    ? { kind: 'whole', folder, left: evidence }
    : { kind: 'shard', folder, shard, evidence };
}

function loadEvidence(folder: string): Evidence {
  const file = join(folder, evidenceFileName);
  try {
    return readEvidence(readFileSync(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof EvidenceError) throw new EvidenceError(`${file}: ${cause.message}`, { cause });
    const code = codeOf(cause);
    throw new UsageError(
      `the evidence of a shard cannot be read: ${file} (${code})`,
      'Keep the whole report folder of each shard: shards are judged together by their evidence.',
      { cause },
    );
  }
}
