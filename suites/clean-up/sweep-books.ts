import type { Ledger } from '../ledger/ledger.ts';
import { openLedger } from '../ledger/ledger-file.ts';
import type { LedgerOnDisk } from '../ledger/ledger-folder.ts';
import type { Findings } from './find-leftovers.ts';
import type { Undoing } from './undo-orders.ts';

/** Writes what a sweep does into the ledgers of the runs that left it to do. */
export class SweepBooks {
  readonly #byRun: ReadonlyMap<string, Ledger>;
  readonly #runs: ReadonlyMap<string, string>;

  /** Opens the ledgers that findings are about: those of a run that is still going on are its own. */
  constructor(ledgers: readonly LedgerOnDisk[], { leftovers, missing }: Findings) {
    const concerned = new Set([...leftovers, ...missing].map(({ runId }) => runId));
    this.#runs = new Map(leftovers.map(({ orderId, runId }) => [orderId, runId]));
    this.#byRun = new Map(
      ledgers
        .filter(({ run }) => concerned.has(run.runId))
        .map(({ file, run }) => [run.runId, openLedger(file)]),
    );
    for (const { runId, key } of missing) this.#byRun.get(runId)?.write({ type: 'missing', key });
    for (const { orderId, key } of leftovers) {
      const ledger = this.#ledgerOf(orderId);
      if (ledger?.has(orderId) === false) ledger.write({ type: 'created', orderId, key });
    }
  }

  noteUndone(orderId: string, how: string): void {
    this.#ledgerOf(orderId)?.write({ type: 'undone', orderId, how });
  }

  noteLeaks(undoings: readonly Undoing[]): void {
    for (const { orderId, how, why } of undoings) {
      const ledger = this.#ledgerOf(orderId);
      if (how === undefined) ledger?.write({ type: 'leak', orderId, key: ledger.keyOf(orderId), why });
    }
  }

  #ledgerOf(orderId: string): Ledger | undefined {
    return this.#byRun.get(this.#runs.get(orderId) ?? '');
  }
}
