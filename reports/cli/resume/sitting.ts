import { readOutline } from '../../../suites/audit/read-outline.ts';
import type { Evidence } from '../../../suites/evidence/read-evidence.ts';
import { usualLedgerDir } from '../../../suites/ledger/ledger-file.ts';
import { placeBookmark, removeBookmark } from '../../../suites/resume/bookmark.ts';
import { isCut, leftIn } from '../../../suites/resume/what-is-left.ts';
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
export function endSitting({ asking: { run }, options }: Telling, evidence: Evidence): string {
  if (options.target.kind === 'mock') return '';
  if (isCut(evidence)) return howToGoOn(evidence, options);
  removeBookmark(options.ledgerDir, run.runId);
  return '';
}

/** How to go on with a run that ended with an error; nothing where it had not begun. */
export function afterBreak({ asking: { evidenceFile }, options }: Telling): string {
  if (options.target.kind === 'mock') return '';
  try {
    const evidence = readOutline(evidenceFile);
    return evidence.scenarios.length > 0 ? howToGoOn(evidence, options) : '';
  } catch {
    return '';
  }
}

function howToGoOn(evidence: Evidence, options: ResolvedRunOptions): string {
  const left = leftIn(evidence).length;
  const command = ['order-conformance run --resume', evidence.run.runId, ...leave(options)].join(' ');
  return `the run was cut, with ${left} ${left === 1 ? 'scenario' : 'scenarios'} left. To go on with it: ${command}\n`;
}

/** What has to be given again: where the run is, and the leave to write. */
function leave({ target, profile, allowWrites, hosts, ledgerDir }: ResolvedRunOptions): readonly string[] {
  const writes = target.kind === 'url' && !target.local && profile !== 'read-only' && allowWrites;
  return [
    ...(ledgerDir === usualLedgerDir ? [] : [`--ledger-dir ${ledgerDir}`]),
    ...(writes ? ['--allow-writes', `--hosts ${hosts.join(',')}`] : []),
  ];
}
