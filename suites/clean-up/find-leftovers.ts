import type { Dialect } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { ShopClient } from '../client/shop-client.ts';
import type { Timing } from '../client/timing.ts';
import { earliest } from '../ledger/find-creation.ts';
import type { LedgerOnDisk } from '../ledger/ledger-folder.ts';
import { listCreated } from '../ledger/list-created.ts';
import { comesFrom, keyIn, runIn, sweptTag } from '../ledger/mark.ts';
import { whyLeftAlone, type AgeRule } from './run-age.ts';
import type { Leftover } from './undo-orders.ts';
import { isCancelled, undoSteps } from './undo-steps.ts';

export interface FindOptions extends AgeRule {
  readonly client: ShopClient;
  readonly dialect: Dialect;
  /** Of this shop. */
  readonly ledgers: readonly LedgerOnDisk[];
  /** Orders that were created before are not looked for, but for those of the ledgers. */
  readonly since: Date;
  /** How long a shop may take to show what it has created, in milliseconds. */
  readonly settleMs: number;
  readonly timing: Pick<Timing, 'wait'>;
}

export interface FoundLeftover extends Leftover {
  readonly key: string | null;
}

/** What earlier runs left in a shop. */
export interface Findings {
  /** To be undone in this order: the newest first. */
  readonly leftovers: readonly FoundLeftover[];
  /** Creations that have made no order, though a ledger cannot know. */
  readonly missing: readonly { readonly runId: string; readonly key: string }[];
  /** Orders of runs that are to be left alone, by the reason. */
  readonly leftAlone: ReadonlyMap<string, readonly FoundLeftover[]>;
}

/** Looks for what earlier runs left: in their ledgers, and by the marks that their orders carry. @throws LookoutError, NetworkError */
export async function findLeftovers(options: FindOptions): Promise<Findings> {
  const ledgers = options.ledgers.filter(({ ledger }) => !ledger.isSettled);
  await options.timing.wait(timeLeft(ledgers, options));
  const listed = await listMarked(ledgers, options);
  const open = ledgers.flatMap(({ ledger, run: { runId } }) =>
    ledger.open
      .toReversed()
      .map((orderId) => ({ orderId, runId, key: ledger.keyOf(orderId), shown: undefined })),
  );
  const ids = new Set(listed.map(({ orderId }) => orderId));
  const all = [...listed, ...open.filter(({ orderId }) => !ids.has(orderId))];
  const recorded = new Set(open.map(({ orderId }) => orderId));
  const keys = new Set(all.map(({ key }) => key));
  const byReason = Map.groupBy(
    all.filter(({ orderId, shown }) => recorded.has(orderId) || !isAtRest(shown, options.dialect)),
    // The ledger of a run says that it has ended even where it says too that nothing was left: a shop may have been late.
    ({ runId }) => whyLeftAlone(runId, options.ledgers.find(({ run }) => run.runId === runId)?.run, options),
  );
  const leftovers = byReason.get(undefined) ?? [];
  byReason.delete(undefined);
  return {
    leftovers,
    missing: ledgers
      .filter(({ run }) => whyLeftAlone(run.runId, run, options) === undefined)
      .flatMap(({ ledger, run: { runId } }) =>
        [...ledger.unknown.keys()].filter((key) => !keys.has(key)).map((key) => ({ runId, key })),
      ),
    leftAlone: byReason as ReadonlyMap<string, readonly FoundLeftover[]>,
  };
}

/** Every order that says it is of a run of ours, the newest first where lists can be sorted. */
async function listMarked(
  ledgers: readonly LedgerOnDisk[],
  { client, dialect, since }: FindOptions,
): Promise<readonly FoundLeftover[]> {
  const starts = ledgers.map(({ run }) => earliest(new Date(run.startedAt)).getTime());
  const from = new Date(Math.min(since.getTime(), ...starts));
  const list = (query: Readonly<Record<string, string>>) => client.list(query, { intent: 'clean-up' });
  const marked: FoundLeftover[] = [];
  for await (const order of listCreated({ dialect, list }, { from })) {
    const runId = runIn(order) ?? ledgers.find(({ run }) => comesFrom(order, run.runId))?.run.runId;
    if (runId !== undefined && typeof order.id === 'string')
      marked.push({ orderId: order.id, runId, key: keyIn(order) ?? null, shown: order });
  }
  return marked;
}

/** Undone before, as far as the shop lets an order be undone. */
function isAtRest(order: Order | undefined, dialect: Dialect): boolean {
  if (order === undefined) return false;
  const [best = []] = dialect.cleanUp.ways;
  const isSwept = order.tags?.includes(sweptTag) === true && isCancelled(order, dialect);
  return isSwept || best.every((operation) => undoSteps[operation].isDone(order, dialect));
}

/** How much of the time that a shop may take is left since the last creation whose fate is not known. */
function timeLeft(ledgers: readonly LedgerOnDisk[], { settleMs, now }: FindOptions): number {
  const announced = ledgers.flatMap(({ ledger }) => [...ledger.unknown.values()].map((at) => Date.parse(at)));
  const left = Math.max(...announced) + settleMs - now.getTime();
  return Math.min(settleMs, Math.max(0, left));
}
