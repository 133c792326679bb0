import { readOutline } from '../../../suites/audit/read-outline.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import { usualLedgerDir } from '../../../suites/ledger/ledger-file.ts';
import { placeBookmark, removeBookmark } from '../../../suites/resume/bookmark.ts';
import { isCut, leftIn } from '../../../suites/resume/what-is-left.ts';
import { findStuck, type ReachedBefore, type Stuck } from './find-stuck.ts';
import { commandWordsIn } from '../command-words.ts';
import type { ResolvedRunOptions } from '../options/run-options.ts';
import type { Telling } from '../tell-and-clean-up.ts';

/** Makes it possible to go on with a run, whatever becomes of this process. A run that may not write there cannot be gone on with by its id alone. */
export function beginSitting({ asking: { run }, options: { target, ledgerDir, reportDir } }: Telling): void {
  if (target.kind === 'mock') return;
  try {
    placeBookmark(ledgerDir, { run, reportDir });
  } catch {
    // Without it the run is still found by --report-dir.
  }
}

/** Closes a run that came to its end. @returns how to go on with one that did not, and nothing otherwise */
export function endSitting({ asking: { run, earlier }, options }: Telling, evidence: Evidence): string {
  if (options.target.kind === 'mock') return '';
  if (isCut(evidence)) return howToGoOn(evidence, options, earlier);
  removeBookmark(options.ledgerDir, run.runId);
  return '';
}

/** How to go on with a run that ended with an error; nothing where it had not begun. */
export function afterBreak({ asking: { evidenceFile, earlier }, options }: Telling): string {
  if (options.target.kind === 'mock') return '';
  try {
    const evidence = readOutline(evidenceFile);
    return evidence.scenarios.length > 0 ? howToGoOn(evidence, options, earlier) : '';
  } catch {
    return '';
  }
}

function howToGoOn(evidence: Evidence, options: ResolvedRunOptions, before: ReachedBefore): string {
  const left = leftIn(evidence).length;
  const stuck = findStuck(evidence, { before, seconds: options.budget?.maxSeconds ?? null });
  const more = stuck === undefined ? [] : [moreFor(stuck)];
  const command = [resumeCommand, evidence.run.runId, ...leave(options), ...more].join(' ');
  const words = commandWordsIn(options.language).run;
  const lines = [...(stuck === undefined ? [] : [words.stuck(stuck)]), words.cut(left, command)];
  return lines.map((line) => `${line}\n`).join('');
}

const resumeCommand = 'order-conformance run --resume';

/** The flag that gives each sitting enough to come to an end of a scenario. */
export function moreFor({ bound, enough }: Stuck): string {
  return `${bound === 'requests' ? '--max-requests' : '--max-seconds'} ${enough}`;
}

/** What has to be given again: where the run is, and the leave to write. */
function leave({ target, profile, allowWrites, hosts, ledgerDir }: ResolvedRunOptions): readonly string[] {
  const writes = target.kind === 'url' && !target.local && profile !== 'read-only' && allowWrites;
  return [
    ...(ledgerDir === usualLedgerDir ? [] : [`--ledger-dir ${ledgerDir}`]),
    ...(writes ? ['--allow-writes', `--hosts ${hosts.join(',')}`] : []),
  ];
}
