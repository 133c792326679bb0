import type { Order } from '../../spec/order/order.ts';
import type { Timing } from '../client/timing.ts';
import { backOff } from './back-off.ts';
import { listCreated, type Lookout } from './list-created.ts';
import { keyIn } from './mark.ts';

export interface Search extends Lookout {
  /** When the creation was announced, by our clock. */
  readonly announcedAt: Date;
  /** How long a shop may take to show what it has created. */
  readonly settleMs: number;
  readonly timing: Pick<Timing, 'wait'>;
}

/** How far the clocks of a shop and ours may lie apart, for an order not to be missed. */
const clockSlackMs = 3_600_000;

/** From when on an order can have been created, by the clock of a shop that may not be ours. */
export function earliest(announcedAt: Date): Date {
  return new Date(announcedAt.getTime() - clockSlackMs);
}

/** Looks for the order of one creation, until it is there or the shop has had its time to show it. @throws LookoutError, NetworkError */
export async function findCreation(key: string, search: Search): Promise<Order | undefined> {
  for (const waitMs of [0, ...backOff(search.settleMs)]) {
    if (waitMs > 0) await search.timing.wait(waitMs);
    for await (const order of listCreated(search, { from: earliest(search.announcedAt) })) {
      if (keyIn(order) === key) return order;
    }
  }
  return undefined;
}
