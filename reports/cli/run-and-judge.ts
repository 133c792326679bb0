import { join } from 'node:path';
import { isAudit } from '../../suites/audit/is-audit.ts';
import { readOutline } from '../../suites/audit/read-outline.ts';
import { connect } from '../../suites/connect.ts';
import type { Evidence } from '../../suites/evidence/read-evidence.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { buildEarlier } from '../../suites/resume/earlier.ts';
import { recordStop } from '../../suites/record-stop.ts';
import type { ScenarioRunOptions } from '../../suites/scenario-run-options.ts';
import type { AcceptedDeviations } from '../build-results.ts';
import { judgeEvidenceFile } from '../judge-evidence.ts';
import { textsIn } from '../lang/report-texts.ts';
import { evidenceFileName, prepareReportFolder, writeReports } from '../write-reports.ts';
import type { Surroundings } from './command.ts';
import { commandWordsIn } from './command-words.ts';
import { exitReasonOf, type ExitReason } from './exit-codes.ts';
import { holdReportFolder } from './hold-report-folder.ts';
import { loadAccepted } from './load-accepted.ts';
import { loadAsides } from './load-asides.ts';
import { buildRunRecord, openTarget, type OpenTarget } from './open-target.ts';
import type { ResolvedRunOptions } from './options/run-options.ts';
import { openProgress } from './progress.ts';
import { printReport } from './print-report.ts';
import { requireMatch } from './require-match.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';
import { tellCi } from './tell-ci.ts';
import { afterBreak, endSitting } from './resume/sitting.ts';
import { tellAndCleanUp, type Telling } from './tell-and-clean-up.ts';
import { UnavailableError } from './unavailable-error.ts';

/**
 * Asks a shop, judges what it answered, says so. Whatever could go wrong before is found before the first request is sent.
 * @param before of a run that was cut, and goes on
 */
export async function runAndJudge(
  options: ResolvedRunOptions,
  surroundings: Surroundings,
  before?: Evidence,
): Promise<ExitReason> {
  requireMatch(options);
  if (isAudit(options)) surroundings.startingOver?.asAudit('asking');
  const accepted = loadAccepted(options.waivers);
  const asides = loadAsides(options.asides, options.platform);
  const release = await holdReportFolder(options.reportDir);
  try {
    await prepareReportFolder(options.reportDir, { keepEvidence: before !== undefined });
    await openAndAsk({ options, before }, surroundings);
    if (isAudit(options) && options.target.kind === 'url') {
      release();
      surroundings.startingOver?.toJudge(judgeCommand(options));
    }
    return await judgeAndTell({ options, accepted, asides }, surroundings);
  } finally {
    release();
  }
}

async function openAndAsk(
  { options, before }: { readonly options: ResolvedRunOptions; readonly before: Evidence | undefined },
  surroundings: Surroundings,
): Promise<void> {
  const opened = await openTarget(options);
  try {
    await ask({ asking: await buildAsking(options, { opened, before }), options }, surroundings);
  } finally {
    await opened.close();
  }
}

/** The command that judges what was asked, as it would be typed: what asking took of memory is free by then. */
function judgeCommand(options: ResolvedRunOptions): readonly string[] {
  const { reportDir, waivers, asides, annotations, language, quiet, json, printWaivers } = options;
  return [
    'judge',
    reportDir,
    '--report-dir',
    reportDir,
    '--annotations',
    annotations,
    '--lang',
    language,
    ...(waivers === null ? [] : ['--waivers', waivers]),
    ...(asides.drift === null ? [] : ['--drift', asides.drift]),
    ...(asides.portability === null ? [] : ['--portability', asides.portability]),
    ...(quiet ? ['--quiet'] : ['--no-quiet']),
    ...(json ? ['--json'] : []),
    ...(printWaivers ? ['--print-waivers'] : []),
  ];
}

async function buildAsking(
  options: ResolvedRunOptions,
  { opened, before }: { readonly opened: OpenTarget; readonly before: Evidence | undefined },
): Promise<ScenarioRunOptions> {
  const { credentials, variants } = opened;
  const known =
    before === undefined
      ? { run: await buildRunRecord(options, opened, { suiteVersion: suiteVersion(), now: new Date() }) }
      : { run: withBudget(before.run, options), earlier: buildEarlier(before) };
  return { ...known, credentials, variants, evidenceFile: join(options.reportDir, evidenceFileName) };
}

/** Each sitting of a run may have a budget of its own. */
function withBudget(run: RunRecord, { budget }: ResolvedRunOptions): RunRecord {
  return budget === null ? run : { ...run, budget };
}

async function judgeAndTell(
  {
    options,
    accepted,
    asides,
  }: {
    options: ResolvedRunOptions;
    accepted: AcceptedDeviations | undefined;
    asides: ReturnType<typeof loadAsides>;
  },
  surroundings: Surroundings,
): Promise<ExitReason> {
  const report = await judgeEvidenceFile(join(options.reportDir, evidenceFileName), {
    suiteVersion: suiteVersion(),
    ...(accepted === undefined ? {} : { accepted }),
  });
  const surface = surfaceOf(surroundings.out, options);
  printReport(report, { surface, printed: options }, surroundings);
  await writeReports({ ...report, ...asides }, { folder: options.reportDir, surface });
  await tellCi(report, { surface, options }, surroundings);
  if (report.results.counts.fail > 0 && !options.quiet) surroundings.err.write(whereToSeeItAgain(options));
  return exitReasonOf(report.results);
}

/** The commands of a report go to a shop that has been closed. */
function whereToSeeItAgain({ target, seed, language }: ResolvedRunOptions): string {
  if (target.kind === 'url') return '';
  const { reading, generation, faults } = target;
  const wrong = faults.length === 0 ? '' : ` --fault ${faults.join(',')}`;
  const command = `order-conformance mock --seed ${seed} --reading ${reading} --generation ${generation}${wrong}`;
  return `${textsIn(language).closed(command)}\n`;
}

async function ask(telling: Telling, surroundings: Surroundings): Promise<void> {
  const { options, asking } = telling;
  const { err } = surroundings;
  const progress = openProgress(err, {
    quiet: options.quiet,
    target: asking.run.target,
    language: options.language,
  });
  try {
    const evidence = await connectAndTell(
      { options, asking: { ...asking, onProgress: progress.tell } },
      surroundings,
    );
    progress.stop();
    err.write(endSitting(telling, evidence));
  } catch (error) {
    progress.stop();
    err.write(afterBreak(telling));
    throw error;
  }
}

async function connectAndTell(telling: Telling, surroundings: Surroundings): Promise<Evidence> {
  const { asking } = telling;
  const connection = await connect(asking);
  if (connection.ok) return await tellAndCleanUp(telling, surroundings);
  if (connection.problem !== 'unreadable') throw new UnavailableError(connection.message);
  const words = commandWordsIn(telling.options.language).run;
  surroundings.err.write(`${words.trouble(connection.message)}\n`);
  if (asking.earlier !== undefined) recordStop(asking, { reason: connection.message, cut: 'network' });
  return readOutline(asking.evidenceFile);
}
