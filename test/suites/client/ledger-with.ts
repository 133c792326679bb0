import { Ledger } from '../../../suites/ledger/ledger.ts';

/** The ledger of a run that has created these orders, and may change them. */
export function ledgerWith(...orderIds: readonly string[]): Ledger {
  const ledger = Ledger.inMemory('kit');
  for (const orderId of orderIds) ledger.write({ type: 'created', key: ledger.intend(), orderId });
  return ledger;
}
