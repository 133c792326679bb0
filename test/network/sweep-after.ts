import type { RunningShop } from '../../generators/shop/start-shop.ts';
import type { Platform } from '../../spec/platforms.ts';
import { sweep } from '../../suites/clean-up/sweep.ts';
import type { RunRecord } from '../../suites/evidence/record.ts';
import { earliest } from '../../suites/ledger/find-creation.ts';
import { isCancelled, isSwept, madeBy, ordersIn, type ListedOrder, type MadeOrder } from './made-in.ts';
import type { Told } from './tell-through.ts';

/** What became of a shop after a run that went through a broken network, and after a sweep through a whole one. */
export interface Aftermath {
  /** Orders that the run neither undid nor reported when it ended. */
  readonly unreported: readonly MadeOrder[];
  /** Orders that the shop made when the run had ended. */
  readonly late: readonly MadeOrder[];
  /** Orders that the run reported as left behind. */
  readonly leaks: number;
  /** Orders of the run that the sweep did not undo. */
  readonly left: readonly string[];
  /** Orders of others that are not as they were. */
  readonly touched: readonly string[];
}

export interface Scene {
  readonly shop: RunningShop;
  readonly platform: Platform;
  /** All orders that the shop had before the run. */
  readonly before: ReadonlyMap<string, ListedOrder>;
  /** Resolves when the shop has done all that it was asked. */
  readonly idle: () => Promise<void>;
}

/** Looks at a shop when a run has ended, lets what is under way come in, sweeps, and looks again. */
export async function sweepAfter(told: Told, { shop, platform, before, idle }: Scene): Promise<Aftermath> {
  const { run } = told.evidence;
  const atEnd = await ordersIn(shop);
  await idle();
  const settled = await ordersIn(shop);
  const leaks = told.cleanUp?.leaks ?? [];
  const reported = new Set(leaks.flatMap(({ orderId, key }) => [orderId, key]));
  const isReported = ({ id, key }: MadeOrder): boolean => reported.has(id) || reported.has(key ?? '');
  await sweepCalmly(run, { shop, platform });
  const after = await ordersIn(shop);
  return {
    unreported: madeBy(run.runId, atEnd).filter((made) => !isReported(made) && isOpen(made, atEnd)),
    late: madeBy(run.runId, settled).filter(({ id }) => !atEnd.has(id)),
    leaks: leaks.length,
    left: madeBy(run.runId, after).flatMap(({ id }) => (isUndone(after.get(id), platform) ? [] : id)),
    touched: [...before].flatMap(([id, order]) =>
      JSON.stringify(order) === JSON.stringify(after.get(id)) ? [] : id,
    ),
  };
}

/** Through a broken network the second best way to undo is good enough. */
function isOpen({ id }: MadeOrder, orders: ReadonlyMap<string, ListedOrder>): boolean {
  const order = orders.get(id);
  return order !== undefined && !isCancelled(order);
}

function isUndone(order: ListedOrder | undefined, platform: Platform): boolean {
  return order === undefined || (platform === 'haravan' && isSwept(order));
}

/** As somebody does later who has no ledger of the run. */
async function sweepCalmly(
  { startedAt }: RunRecord,
  { shop, platform }: Pick<Scene, 'shop' | 'platform'>,
): Promise<void> {
  await sweep({
    platform,
    target: shop.url,
    credentials: { token: shop.tokens.write },
    dryRun: false,
    now: new Date(),
    since: earliest(new Date(startedAt)),
    olderThanMs: 0,
    ledgers: [],
  });
}
