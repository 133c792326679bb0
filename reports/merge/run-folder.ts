import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { readRun } from '../../suites/audit/evidence-stream.ts';
import { isAudit } from '../../suites/audit/is-audit.ts';
import { readOutline } from '../../suites/audit/read-outline.ts';
import { EvidenceError, type Evidence } from '../../suites/evidence/read-evidence.ts';
import type { RunRecord, Shard } from '../../suites/evidence/record.ts';
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
  /** Its first record alone where the run ended before it could say anything: its evidence is still to be judged. */
  readonly left: ResultsRecord | RunRecord;
}

export interface ShardFolder {
  readonly kind: 'shard';
  readonly folder: string;
  readonly shard: Shard;
  /** Of an audit, whose evidence may be longer than can be held, without the pages of orders: `evidenceFileOf` has them. */
  readonly evidence: Evidence;
}

/** Where the evidence of a folder is. */
export function evidenceFileOf({ folder }: Pick<RunFolder, 'folder'>): string {
  return join(folder, evidenceFileName);
}

/** Loads the reports of these folders. @param folders as `findRunFolders` gives them @throws UsageError where one cannot be read */
export function loadRunFolders(folders: readonly string[]): readonly RunFolder[] {
  return folders.map(loadRun);
}

/** The folders, among these and those below them, that hold the report of a run. @throws UsageError where there are none */
export function findRunFolders(folders: readonly string[]): readonly string[] {
  const found = folders.map((folder) => ({ folder, runs: findRuns(folder) }));
  const empty = found.find(({ runs }) => runs.length === 0);
  if (empty !== undefined) {
    throw new UsageError(
      `there is no report of a run in ${empty.folder}`,
      `Name the report folders of the runs, or a folder above them; each holds an ${evidenceFileName}.`,
    );
  }
  return [...new Set(found.flatMap(({ runs }) => runs))];
}

/** Does one of these folders hold what is judged page by page? What cannot be read is told when it is loaded. */
export function holdsAudit(folders: readonly string[]): boolean {
  return folders.some((folder) => {
    try {
      return isAudit(readRun(evidenceFileOf({ folder })));
    } catch {
      return false;
    }
  });
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
  const run = read(folder, readRun);
  const { shard } = run;
  if (shard === undefined) return { kind: 'whole', folder, left: run };
  return { kind: 'shard', folder, shard, evidence: read(folder, readOutline) };
}

function read<T>(folder: string, how: (file: string) => T): T {
  const file = evidenceFileOf({ folder });
  try {
    return how(file);
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
