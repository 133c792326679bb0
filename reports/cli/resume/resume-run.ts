import { existsSync } from 'node:fs';
import { loadContract } from '../../../spec/contract.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import { ledgerFileOf, openLedger } from '../../../suites/ledger/ledger-file.ts';
import { doneIn, isCut, leftIn } from '../../../suites/resume/what-is-left.ts';
import type { Given, Surroundings } from '../command.ts';
import { commandWordsIn, type CommandWords } from '../command-words.ts';
import type { ExitReason } from '../exit-codes.ts';
import { credentialNames } from '../options/environment.ts';
import { requireLeaveToRun } from '../options/read-writes.ts';
import { resolveRunOptions } from '../options/resolve-run-options.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import { runAndJudge } from '../run-and-judge.ts';
import { suiteVersion } from '../suite-version.ts';
import { UsageError } from '../usage-error.ts';
import { moreFor } from './sitting.ts';
import { findRun, type FoundRun, type Places } from './find-run.ts';
import { findStuck } from './find-stuck.ts';
import { recordedFlags, refuseContradictions, sittingFlags } from './recorded-flags.ts';

/** Goes on with a run that was cut: tells what is left of it, judges all of it, says so. @throws UsageError */
export async function resumeRun(
  runId: string,
  { flags, typed }: Pick<Given, 'flags' | 'typed'>,
  surroundings: Surroundings,
): Promise<ExitReason> {
  const { environment } = surroundings;
  const found = findRun(
    runId,
    placesOf(resolveRunOptions({ ...flags, target: 'mock' }, environment, { typed: {} })),
  );
  await requireResumable(found);
  const { run } = found.evidence;
  refuseContradictions(typed, run);
  refuseOtherTarget(typeof flags['target'] === 'string' ? flags['target'] : environment.target, found);
  const set = { ...flags, ...recordedFlags(run), ...sittingFlags(typed), reportDir: found.reportDir };
  const options = resolveRunOptions(set, environment, { typed: {} });
  requireLeaveToRun(options);
  requireMeans(found, options);
  refuseStandstill(found, options);
  surroundings.err.write(whatIsLeft(found.evidence, options));
  return runAndJudge(options, surroundings, found.evidence);
}

function placesOf({ reportDir, ledgerDir }: ResolvedRunOptions): Places {
  return { reportDir, ledgerDir };
}

/** @throws UsageError */
async function requireResumable({ evidence, reportDir }: FoundRun): Promise<void> {
  const { run, cleanUp } = evidence;
  if (run.embedded !== undefined)
    throw new UsageError(
      `run ${run.runId} asked an embedded shop, which ended with it`,
      'Begin another run without --resume: --seed repeats what was made up.',
    );
  if (run.replay !== undefined)
    throw new UsageError(
      `run ${run.runId} told one sequence again, which is told as a whole`,
      'Begin it anew with --replay.',
    );
  const cleanedUp = cleanUp !== undefined || !run.capabilities.includes('write');
  if (!isCut(evidence) && cleanedUp)
    throw new UsageError(
      `nothing to resume; run ${run.runId} came to its end`,
      `\`order-conformance judge ${reportDir}\` judges it again. Begin another run without --resume.`,
    );
  await requireSameVersion(run);
}

/** Evidence of one run is judged by one law. @throws UsageError */
async function requireSameVersion({ runId, platform, ...begun }: Evidence['run']): Promise<void> {
  const version = suiteVersion();
  const { digest } = await loadContract(platform);
  const hint = 'Begin another run without --resume.';
  if (begun.suiteVersion !== version)
    throw new UsageError(
      `run ${runId} was begun by version ${begun.suiteVersion} of order-conformance, and this is ${version}`,
      hint,
    );
  if (begun.contractDigest !== digest)
    throw new UsageError(
      `run ${runId} was begun with another contract of ${platform} than this version's`,
      hint,
    );
}

/** Credentials go with a target: those of another shop must not be sent to that of the run. @throws UsageError */
function refuseOtherTarget(target: string | undefined, { evidence: { run } }: FoundRun): void {
  if (target === undefined || target.replace(/\/+$/, '') === run.target) return;
  throw new UsageError(
    `run ${run.runId} asked ${run.target}, and another target is configured now`,
    `Give --target ${run.target}, with the credentials of that shop.`,
  );
}

/** What the run could do before it must be able to do now. @throws UsageError */
function requireMeans({ evidence: { run } }: FoundRun, { target, ledgerDir }: ResolvedRunOptions): void {
  if (run.capabilities.includes('read-token') && target.kind === 'url' && target.readToken === null)
    throw new UsageError(
      `run ${run.runId} was begun with a token that may only read, and there is none now`,
      `Put it into ${credentialNames.readToken} again.`,
    );
  const ledgerFile = ledgerFileOf(ledgerDir, run);
  if (run.capabilities.includes('write') && !existsSync(ledgerFile))
    throw new UsageError(
      `run ${run.runId} has no ledger in ${ledgerDir}, and without it nobody knows which orders it created`,
      'Give its folder with --ledger-dir.',
    );
}

/** The same requests would be sent once more, to come to the same place. @throws UsageError */
function refuseStandstill({ evidence }: FoundRun, { budget }: ResolvedRunOptions): void {
  const stuck = findStuck(evidence, { before: undefined, seconds: null });
  if (stuck?.bound !== 'requests' || budget?.maxRequests === undefined) return;
  if (budget.maxRequests > stuck.sent) return;
  throw new UsageError(
    `run ${evidence.run.runId} would get no further with ${budget.maxRequests} requests: the scenario “${stuck.scenario}” is told from its start each time, and needs about ${stuck.needs}`,
    `Give more: order-conformance run --resume ${evidence.run.runId} ${moreFor(stuck)}`,
  );
}

function whatIsLeft(evidence: Evidence, { ledgerDir, language }: ResolvedRunOptions): string {
  const words = commandWordsIn(language).run;
  const { run, scenarios } = evidence;
  const told = scenarios.filter(({ end, cut }) => end === 'finished' && cut === undefined).length;
  const done = doneIn(evidence).length;
  const lines = [words.goingOn({ runId: run.runId, done, told, left: leftIn(evidence).length })];
  if (run.capabilities.includes('write')) lines.push(whatIsThere(ledgerFileOf(ledgerDir, run), words));
  return lines.map((line) => `${line}\n`).join('');
}

function whatIsThere(ledgerFile: string, words: CommandWords['run']): string {
  const { created, open } = openLedger(ledgerFile);
  return words.createdSoFar(created, created - open.length);
}
