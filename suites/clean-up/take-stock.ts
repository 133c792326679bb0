import type { Dialect } from '../../spec/dialect.ts';
import type { Order } from '../../spec/order/order.ts';
import type { ShopClient } from '../client/shop-client.ts';
import type { Timing } from '../client/timing.ts';
import { backOff } from '../ledger/back-off.ts';
import { earliest } from '../ledger/find-creation.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { listCreated } from '../ledger/list-created.ts';

export interface StockOptions {
  readonly client: ShopClient;
  readonly dialect: Dialect;
  /** When the run began, by our clock. */
  readonly startedAt: Date;
  /** How long a shop may take to show what it has created, in milliseconds. */
  readonly settleMs: number;
  readonly timing: Pick<Timing, 'wait'>;
}

/** What a shop shows of a run. */
export interface Stock {
  /** Orders of the run as they were listed, by id. */
  readonly shown: ReadonlyMap<string, Order>;
  /** Why the list is not whole; undefined where it is. */
  readonly trouble: string | undefined;
}

/**
 * Lists the orders of a run and takes those up that its ledger does not know: creations whose answer was lost, and what a shop
 * created though it refused, or twice. A creation that is still not to be seen when the shop has had its time has made no order.
 */
export async function takeStock(ledger: Ledger, options: StockOptions): Promise<Stock> {
  const shown = new Map<string, Order>();
  try {
    await look(ledger, shown, options);
    for (const waitMs of backOff(timeLeft(ledger, options))) {
      if (ledger.unknown.size === 0) break;
      await options.timing.wait(waitMs);
      await look(ledger, shown, options);
    }
  } catch (error) {
    return { shown, trouble: error instanceof Error ? error.message : String(error) };
  }
  for (const key of ledger.unknown.keys()) ledger.write({ type: 'missing', key });
  return { shown, trouble: undefined };
}

async function look(
  ledger: Ledger,
  shown: Map<string, Order>,
  { client, dialect, startedAt }: StockOptions,
): Promise<void> {
  const list = (query: Readonly<Record<string, string>>) => client.list(query, { intent: 'clean-up' });
  for await (const order of listCreated({ dialect, list }, { from: earliest(startedAt) })) {
    if (typeof order.id === 'string' && ledger.adopt(order.id, order)) shown.set(order.id, order);
  }
}

/** How much of the time that a shop may take is left since the last creation whose fate is not known. */
function timeLeft({ unknown }: Ledger, { settleMs }: StockOptions): number {
  const last = Math.max(...[...unknown.values()].map((at) => Date.parse(at)));
  return Math.min(settleMs, last + settleMs - Date.now());
}
