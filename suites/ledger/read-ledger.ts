import type { LedgerEntry, RunEntry } from './entry.ts';

/** A file that is no ledger, or a broken one; the message names the line. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}

export interface ReadLedger {
  /** As the process said that wrote last: a run that was cut is gone on with by another. */
  readonly run: RunEntry;
  readonly entries: readonly LedgerEntry[];
}

const types: readonly LedgerEntry['type'][] = [
  'run',
  'intent',
  'created',
  'refused',
  'unknown',
  'missing',
  'undone',
  'leak',
];

/** Reads a ledger's text (JSON lines). A last line cut off by a crash is left out: what it was about had not begun. @throws LedgerError */
export function readLedger(text: string): ReadLedger {
  const lines = text.split('\n');
  const entries = lines.flatMap((line, index) => {
    const last = index === lines.length - 1;
    return line === '' ? [] : readLine(line, { number: index + 1, last });
  });
  const run = entries.findLast((entry) => entry.type === 'run');
  if (run === undefined || entries[0]?.type !== 'run')
    throw new LedgerError('the first line names no run: this is not the ledger of one');
  return { run, entries };
}

function readLine(
  line: string,
  { number, last }: { readonly number: number; readonly last: boolean },
): readonly LedgerEntry[] {
  let entry: LedgerEntry;
  try {
    entry = JSON.parse(line) as LedgerEntry;
  } catch (cause) {
    if (last) return [];
    throw new LedgerError(`line ${number} is not JSON`, { cause });
  }
  if (!types.includes(entry.type)) throw new LedgerError(`line ${number} is no entry of a ledger`);
  return [entry];
}
