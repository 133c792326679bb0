import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf } from '../../suites/error-code.ts';
import { isRunning } from '../../suites/ledger/ledger-folder.ts';
import { makeFolder } from '../make-folder.ts';
import { ReportError } from '../report-error.ts';
import { UsageError } from './usage-error.ts';

/** Stands in a report folder as long as a run writes to it. */
export const heldFileName = '.order-conformance-run';

/**
 * Keeps a report folder for one run at a time: two would write one file of evidence, and each be judged by what the other asked. What a killed
 * process left is no obstacle.
 * @returns what gives the folder free again
 * @throws UsageError where another run on this machine writes to it, ReportError where nothing can be written there
 */
export async function holdReportFolder(folder: string): Promise<() => void> {
  const file = join(folder, heldFileName);
  try {
    await makeFolder(folder);
    take(file, folder);
  } catch (cause) {
    throw cause instanceof UsageError ? cause : new ReportError(folder, cause);
  }
  return () => {
    rmSync(file, { force: true });
  };
}

function take(file: string, folder: string): void {
  const holder = `${JSON.stringify({ pid: process.pid, machine: hostname() })}\n`;
  try {
    writeFileSync(file, holder, { flag: 'wx' });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
    refuseHeld(file, folder);
    writeFileSync(file, holder);
  }
}

/** @throws UsageError */
function refuseHeld(file: string, folder: string): void {
  const { pid, machine } = readHolder(file);
  if (pid === process.pid || !Number.isInteger(pid) || isRunning({ pid, machine }) !== true) return;
  throw new UsageError(
    `another run is writing to ${folder}, as process ${pid}`,
    `Wait for its end, or name another folder with --report-dir. If that process is no run, remove ${file}.`,
  );
}

/** What was half written is nobody's. */
function readHolder(file: string): { readonly pid: number; readonly machine: string } {
  try {
    const { pid, machine } = JSON.parse(readFileSync(file, 'utf8')) as { pid?: unknown; machine?: unknown };
    return { pid: Number(pid), machine: String(machine) };
  } catch {
    return { pid: Number.NaN, machine: '' };
  }
}
