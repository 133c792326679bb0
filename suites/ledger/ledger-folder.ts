import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { RunEntry } from './entry.ts';
import { Ledger } from './ledger.ts';
import { LedgerError, readLedger } from './read-ledger.ts';

/** A ledger that an earlier run left. */
export interface LedgerOnDisk {
  readonly file: string;
  readonly run: RunEntry;
  /** As it stands; what it is told goes nowhere. */
  readonly ledger: Ledger;
}

/** All ledgers of a folder, in the order of their names: of their runs' beginnings. @throws LedgerError naming a file that cannot be read */
export function readLedgerFolder(folder: string): readonly LedgerOnDisk[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names.toSorted().flatMap((name) => readOne(join(folder, name)));
}

function readOne(file: string): readonly LedgerOnDisk[] {
  const text = readFileSync(file, 'utf8');
  // The run was ended while it wrote the first line: it had not begun to ask.
  if (!text.includes('\n')) return [];
  try {
    const { run, entries } = readLedger(text);
    return [{ file, run, ledger: new Ledger(run.runId, () => undefined, entries) }];
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new LedgerError(`${file}: ${message}`, { cause });
  }
}

/** Is the process that writes a ledger still there? Undefined where that cannot be seen from this machine. */
export function isRunning({ pid, machine }: Pick<RunEntry, 'pid' | 'machine'>): boolean | undefined {
  if (machine !== hostname()) return undefined;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
