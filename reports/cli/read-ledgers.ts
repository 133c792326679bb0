import { readLedgerFolder, type LedgerOnDisk } from '../../suites/ledger/ledger-folder.ts';
import { LedgerError } from '../../suites/ledger/read-ledger.ts';
import { UsageError } from './usage-error.ts';

/** The ledgers that runs left in a folder. @throws UsageError naming one that cannot be read */
export function readLedgers(folder: string): readonly LedgerOnDisk[] {
  try {
    return readLedgerFolder(folder);
  } catch (cause) {
    if (!(cause instanceof LedgerError)) throw cause;
    throw new UsageError(cause.message, 'Mend the line, or take the file out of the folder.', { cause });
  }
}
