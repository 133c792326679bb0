import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../suites/connect.ts';
import { readEvidence, type Evidence } from '../../suites/evidence/read-evidence.ts';
import type { ScenarioRunOptions } from '../../suites/run-scenarios.ts';
import type { AcceptedDeviations } from '../build-results.ts';
import { judgeEvidence } from '../judge-evidence.ts';
import { evidenceFileName, prepareReportFolder, writeReports } from '../write-reports.ts';
import type { Surroundings } from './command.ts';
import { exitReasonOf, type ExitReason } from './exit-codes.ts';
import { loadAccepted } from './load-accepted.ts';
import { buildRunRecord, openTarget, type OpenTarget } from './open-target.ts';
import type { ResolvedRunOptions } from './options/run-options.ts';
import { openProgress } from './progress.ts';
import { printReport } from './print-report.ts';
import { requireMatch } from './require-match.ts';
import { suiteVersion } from './suite-version.ts';
import { surfaceOf } from './surface.ts';
import { tellCi } from './tell-ci.ts';
import { tellAndCleanUp } from './tell-and-clean-up.ts';
import { UnavailableError } from './unavailable-error.ts';

/** Asks a shop, judges what it answered, says so. Whatever could go wrong before is found before the first request is sent. */
export async function runAndJudge(
  options: ResolvedRunOptions,
  surroundings: Surroundings,
): Promise<ExitReason> {
  requireMatch(options.platform, options.only);
  const accepted = loadAccepted(options.waivers);
  await prepareReportFolder(options.reportDir);
  const opened = await openTarget(options);
  try {
    const evidence = await ask(options, opened, surroundings);
    return await judgeAndTell(evidence, { options, accepted }, surroundings);
  } finally {
    await opened.close();
  }
}

async function judgeAndTell(
  evidence: Evidence,
  { options, accepted }: { options: ResolvedRunOptions; accepted: AcceptedDeviations | undefined },
  surroundings: Surroundings,
): Promise<ExitReason> {
  const report = await judgeEvidence(evidence, {
    suiteVersion: suiteVersion(),
    ...(accepted === undefined ? {} : { accepted }),
  });
  const surface = surfaceOf(surroundings.out, options);
  printReport(report, { surface, printed: options }, surroundings);
  await writeReports(report, { folder: options.reportDir, surface });
  await tellCi(report, { surface, options }, surroundings);
  if (report.results.counts.fail > 0 && !options.quiet) surroundings.err.write(whereToSeeItAgain(options));
  return exitReasonOf(report.results);
}

/** The commands of a report go to a shop that has been closed. */
function whereToSeeItAgain({ target, seed }: ResolvedRunOptions): string {
  if (target.kind === 'url') return '';
  const { reading, generation, faults } = target;
  const wrong = faults.length === 0 ? '' : ` --fault ${faults.join(',')}`;
  return `The embedded shop is closed: \`order-conformance mock --seed ${seed} --reading ${reading} --generation ${generation}${wrong}\` opens one like it.\n`;
}

async function ask(
  options: ResolvedRunOptions,
  opened: OpenTarget,
  surroundings: Surroundings,
): Promise<Evidence> {
  const { err } = surroundings;
  const progress = openProgress(err, { quiet: options.quiet, target: opened.url });
  const { credentials, variants } = opened;
  const asking: ScenarioRunOptions = {
    run: await buildRunRecord(options, opened, { suiteVersion: suiteVersion(), now: new Date() }),
    credentials,
    variants,
    evidenceFile: join(options.reportDir, evidenceFileName),
    onProgress: progress.tell,
  };
  try {
    const connection = await connect(asking);
    if (connection.ok) return await tellAndCleanUp({ asking, options }, surroundings);
    if (connection.problem !== 'unreadable') throw new UnavailableError(connection.message);
    progress.stop();
    err.write(`${connection.message}\n`);
    return readEvidence(readFileSync(asking.evidenceFile, 'utf8'));
  } finally {
    progress.stop();
  }
}
