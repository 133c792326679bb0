import { statSync } from 'node:fs';
import { join } from 'node:path';
import { readRun } from '../../suites/audit/evidence-stream.ts';
import { isAudit } from '../../suites/audit/is-audit.ts';
import { judgeEvidenceFile, type JudgingOptions } from '../judge-evidence.ts';
import type { Report } from '../report.ts';
import { evidenceFileName, prepareReportFolder, writeReports } from '../write-reports.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import { exitReasonOf, type ExitReason } from './exit-codes.ts';
import { loadAccepted } from './load-accepted.ts';
import { loadAsides, type AsideFiles } from './load-asides.ts';
import type { Language } from '../lang/language.ts';
import type { AnnotationsWanted } from './options/read-annotations.ts';
import { chooseSet, type WantedSet } from './options/read-set.ts';
import type { Printed } from './options/read-printed.ts';
import { printReport } from './print-report.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';
import { tellCi } from './tell-ci.ts';
import { UsageError } from './usage-error.ts';

export interface JudgeOptions extends Printed {
  /** An evidence file, or the report folder it is in. */
  readonly path: string;
  /** Where reports are written; null for nowhere. */
  readonly reportDir: string | null;
  /** Print only the failures and the verdict. */
  readonly quiet: boolean;
  /** File of accepted deviations; null for none. */
  readonly waivers: string | null;
  /** The requirement set to judge by; null: the one that the run was limited to, where it was to one. */
  readonly set: WantedSet | null;
  /** What is shown on the page of the report beside the run. */
  readonly asides: AsideFiles;
  readonly annotations: AnnotationsWanted;
  readonly language: Language;
}

/** Judges recorded evidence by the law as it is now. @throws UsageError where there is none to read */
export async function judgeAgain(
  options: JudgeOptions,
  { ci, out, err, startingOver }: Surroundings,
): Promise<ExitReason> {
  const { path, reportDir } = options;
  if (isOfAudit(path)) startingOver?.asAudit('judging');
  const accepted = loadAccepted(options.waivers);
  const report = await judgeFile(path, {
    suiteVersion: suiteVersion(),
    wanted: options.set,
    ...(accepted === undefined ? {} : { accepted }),
  });
  const asides = loadAsides(options.asides, report.results.platform);
  if (reportDir !== null) await prepareReportFolder(reportDir, { keepEvidence: true });
  if (report.evidence.run.contractDigest !== report.results.contract.digest) {
    err.write(`${commandWordsIn(options.language).run.otherContract}\n`);
  }
  const surface = surfaceOf(out, options);
  printReport(report, { surface, printed: options }, { ci, out });
  if (reportDir !== null) await writeReports({ ...report, ...asides }, { folder: reportDir, surface });
  await tellCi(report, { surface, options }, { ci, out, err });
  return exitReasonOf(report.results);
}

/** Judges an evidence file, or the one in a report folder. @throws UsageError where there is none to read, or no such requirement set */
export async function judgeFile(
  path: string,
  { wanted = null, ...options }: JudgingOptions & { readonly wanted?: WantedSet | null },
): Promise<Report> {
  try {
    const file = fileIn(path);
    const set = wanted === null ? undefined : chooseSet(wanted, readRun(file));
    return await judgeEvidenceFile(file, set === undefined ? options : { ...options, set });
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause)) throw cause;
    throw new UsageError(
      `the evidence cannot be read: ${path} (${String(cause.code)})`,
      'Name the evidence.jsonl that a run wrote into its report folder.',
      { cause },
    );
  }
}

function fileIn(path: string): string {
  return statSync(path).isDirectory() ? join(path, evidenceFileName) : path;
}

/** What cannot be read is said where it is read to be judged. */
function isOfAudit(path: string): boolean {
  try {
    return isAudit(readRun(fileIn(path)));
  } catch {
    return false;
  }
}
