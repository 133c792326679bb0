import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline } from '../../../suites/audit/read-outline.ts';
import { EvidenceError, type Evidence } from '../../../suites/evidence/read-evidence.ts';
import { isRunning } from '../../../suites/ledger/ledger-folder.ts';
import { readBookmarks, type Bookmark } from '../../../suites/resume/bookmark.ts';
import { doneIn, isCut, leftIn } from '../../../suites/resume/what-is-left.ts';
import { evidenceFileName } from '../../write-reports.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import { UsageError } from '../usage-error.ts';

/** A run whose evidence is at hand. */
export interface FoundRun {
  readonly reportDir: string;
  readonly evidence: Evidence;
}

/** Where runs are looked for. */
export type Places = Pick<ResolvedRunOptions, 'reportDir' | 'ledgerDir'>;

/** Finds a run by its id: in the report folder, or where its bookmark says. @throws UsageError naming those that can be resumed */
export function findRun(runId: string, places: Places): FoundRun {
  const bookmarks = readBookmarks(places.ledgerDir);
  const bookmark = bookmarks.find((each) => each.runId === runId);
  const here = readRunIn(places.reportDir);
  if (here?.evidence.run.runId === runId) return notRunning(here, bookmark);
  if (bookmark === undefined) throw unknownRun(runId, resumable(bookmarks, here));
  const there = readRunIn(bookmark.reportDir);
  if (there?.evidence.run.runId === runId) return notRunning(there, bookmark);
  const now =
    there === undefined ? 'holds no evidence any more' : `now holds run ${there.evidence.run.runId}`;
  throw new UsageError(
    `run ${runId} cannot be resumed: its report folder ${bookmark.reportDir} ${now}`,
    'What it created is undone by `order-conformance sweep`. Begin another run without --resume.',
  );
}

/** @throws UsageError where the evidence cannot be read */
function readRunIn(reportDir: string): FoundRun | undefined {
  const file = join(reportDir, evidenceFileName);
  if (!existsSync(file)) return undefined;
  try {
    return { reportDir, evidence: readOutline(file) };
  } catch (cause) {
    if (!(cause instanceof EvidenceError)) throw cause;
    throw new UsageError(`${file}: ${cause.message}`, 'Begin another run without --resume.', { cause });
  }
}

/** Two processes that tell one run would spoil its evidence. @throws UsageError */
function notRunning(found: FoundRun, bookmark: Bookmark | undefined): FoundRun {
  if (bookmark === undefined || bookmark.pid === process.pid || isRunning(bookmark) !== true) return found;
  throw new UsageError(
    `run ${bookmark.runId} is still going on, as process ${bookmark.pid}`,
    'Wait for its end, or stop it with Ctrl-C first.',
  );
}

function unknownRun(runId: string, known: readonly FoundRun[]): UsageError {
  const none = 'There is none that was cut. A run is looked for in --report-dir and in --ledger-dir.';
  const lines = known.map(({ evidence, reportDir }) => `  ${describe(evidence)}, in ${reportDir}`);
  return new UsageError(
    `there is no run '${/^[\w.-]{1,40}$/.test(runId) ? runId : '…'}' to resume`,
    lines.length === 0 ? none : ['These were cut, and can be resumed:', ...lines].join('\n'),
  );
}

function describe(evidence: Evidence): string {
  const { runId, platform, profile, target, startedAt } = evidence.run;
  const scenarios = `${doneIn(evidence).length} scenarios done, ${leftIn(evidence).length} left`;
  return `${runId}  ${platform}, profile ${profile}, ${target}, begun ${startedAt}, ${scenarios}`;
}

/** Runs that were cut, the latest first. What cannot be read is not offered. */
function resumable(bookmarks: readonly Bookmark[], here: FoundRun | undefined): readonly FoundRun[] {
  const found = new Map<string, FoundRun>();
  for (const bookmark of bookmarks) {
    const run = isRunning(bookmark) === true ? undefined : readQuietly(bookmark.reportDir);
    if (run?.evidence.run.runId === bookmark.runId) found.set(bookmark.runId, run);
  }
  if (here !== undefined) found.set(here.evidence.run.runId, here);
  const cut = [...found.values()].filter(
    ({ evidence }) => evidence.run.embedded === undefined && isCut(evidence),
  );
  return cut.toSorted((a, b) => (a.evidence.run.startedAt < b.evidence.run.startedAt ? 1 : -1));
}

function readQuietly(reportDir: string): FoundRun | undefined {
  try {
    return readRunIn(reportDir);
  } catch {
    return undefined;
  }
}
