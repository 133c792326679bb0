import type { Dialect } from '../../spec/dialect.ts';
import type { ShopClient } from '../client/shop-client.ts';
import type { Timing } from '../client/timing.ts';
import type { CleanUpRecord, LeakRecord } from '../evidence/record.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { takeStock } from './take-stock.ts';
import { undoOrders, type Undoing } from './undo-orders.ts';

export interface CleanUpMeans {
  /** Of the run, with its ledger. */
  readonly client: ShopClient;
  readonly dialect: Dialect;
  /** When the run began, by our clock. */
  readonly startedAt: Date;
  /** How long a shop may take to show what it has done, in milliseconds. */
  readonly settleMs: number;
  readonly timing: Pick<Timing, 'wait'>;
  readonly onUndone?: (orderId: string, how: string) => void;
}

/**
 * Undoes every order of a ledger that is still there, the last one first, and says what could not be undone. Its own requests are
 * evidence that nobody is judged by.
 */
export async function cleanUp(ledger: Ledger, means: CleanUpMeans): Promise<CleanUpRecord> {
  if (ledger.intents === 0) return { type: 'clean-up', end: 'undone', created: 0, undone: 0, leaks: [] };
  means.client.enter('clean-up');
  const undoings = new Map<string, Undoing>();
  let trouble = await cleanUpOnce(ledger, means, undoings);
  // A creation that was given up as lost may have been carried out while the others were undone.
  if (trouble === undefined && ledger.hasLost) trouble = await cleanUpOnce(ledger, means, undoings);
  const leaks = [...leftOf(ledger, undoings), ...untoldOf(ledger, trouble)];
  for (const leak of leaks) ledger.write({ type: 'leak', ...leak });
  const left = ledger.open.length;
  return { type: 'clean-up', end: 'undone', created: ledger.created, undone: ledger.created - left, leaks };
}

/** Orders that are known and could not be undone. */
function leftOf(ledger: Ledger, undoings: ReadonlyMap<string, Undoing>): readonly LeakRecord[] {
  return [...undoings.values()].flatMap(({ orderId, how, why }) =>
    how === undefined ? [{ orderId, key: ledger.keyOf(orderId), why }] : [],
  );
}

/** Creations that may have made an order which nobody has seen. @param trouble why the last look was not whole */
function untoldOf({ unknown, givenUp }: Ledger, trouble: string | undefined): readonly LeakRecord[] {
  const lost = [...unknown.keys()].map((key) => ({
    orderId: null,
    key,
    why: `whether it was created is not known: ${trouble ?? 'its answer was lost'}`,
  }));
  if (trouble === undefined) return lost;
  const late = [...givenUp].filter((key) => !unknown.has(key));
  return [
    ...lost,
    ...late.map((key) => ({
      orderId: null,
      key,
      why: `whether it was created late, or once more, is not known: ${trouble}`,
    })),
  ];
}

/** Looks what is there, and undoes what has not been tried yet. @returns why the look is not whole; undefined where it is */
async function cleanUpOnce(
  ledger: Ledger,
  means: CleanUpMeans,
  undoings: Map<string, Undoing>,
): Promise<string | undefined> {
  const { shown, trouble } = await takeStock(ledger, means);
  const open = ledger.open.toReversed().filter((orderId) => !undoings.has(orderId));
  const undone = await undoOrders(
    open.map((orderId) => ({ orderId, runId: ledger.runId, shown: shown.get(orderId) })),
    {
      ...means,
      onUndone: (orderId, how) => {
        ledger.write({ type: 'undone', orderId, how });
        means.onUndone?.(orderId, how);
      },
    },
  );
  for (const undoing of undone) undoings.set(undoing.orderId, undoing);
  return trouble;
}
