import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { dropCutLine } from '../drop-cut-line.ts';
import type { RunRecord } from '../evidence/record.ts';
import type { LedgerEntry, RunEntry } from './entry.ts';
import { Ledger, type LedgerSink } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

/** Where ledgers are kept, below the folder that a run is started in. */
export const usualLedgerDir = join('.order-conformance', 'ledger');

/** Begins the ledger of a run. @returns its file @throws the file system's error where it cannot be written */
export function startLedger(folder: string, run: RunRecord): string {
  mkdirSync(folder, { recursive: true });
  const file = ledgerFileOf(folder, run);
  append(file, entryOf(run));
  return file;
}

/** Goes on with the ledger of a run that was cut, as the process that does so now. @returns its file @throws LedgerError, the file system's error */
export function goOnWithLedger(folder: string, run: RunRecord): string {
  const file = ledgerFileOf(folder, run);
  readLedger(readFileSync(file, 'utf8'));
  dropCutLine(file);
  append(file, entryOf(run));
  return file;
}

/** Where the ledger of a run is. */
export function ledgerFileOf(folder: string, { runId }: Pick<RunRecord, 'runId'>): string {
  return join(folder, `${runId}.jsonl`);
}

function entryOf({ runId, platform, target, startedAt }: RunRecord): RunEntry {
  return { type: 'run', runId, platform, target, startedAt, pid: process.pid, machine: hostname() };
}

/**
 * Opens a ledger to write on. Whatever it is told is on the disk when that call returns.
 * @param around what is done about an entry that cannot be written; by default its error is thrown
 * @throws LedgerError
 */
export function openLedger(
  file: string,
  around: (write: LedgerSink) => LedgerSink = (write) => write,
): Ledger {
  const text = readFileSync(file, 'utf8');
  const { run, entries } = readLedger(text);
  dropCutLine(file);
  return new Ledger(
    run.runId,
    around((entry) => {
      append(file, entry);
    }),
    entries,
  );
}

function append(file: string, entry: LedgerEntry): void {
  const opened = openSync(file, 'a');
  try {
    writeSync(opened, `${JSON.stringify(entry)}\n`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}
