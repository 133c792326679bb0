import type { RunningShop } from '../../generators/shop/start-shop.ts';
import { markName, sweptTag } from '../../suites/ledger/mark.ts';

export interface MadeOrder {
  readonly id: string;
  /** The creation that it says it comes from. */
  readonly key: string | undefined;
}

/** An order as its shop lists it, without what its customer has ordered so far. */
export interface ListedOrder {
  readonly id: number;
  readonly tags: string | null;
  readonly cancelled_at: string | null;
  readonly note_attributes: readonly { readonly name: string; readonly value: string }[] | null;
}

/** Asks a shop itself for all orders it has, by id. */
export async function ordersIn(shop: RunningShop): Promise<ReadonlyMap<string, ListedOrder>> {
  const all = new Map<string, ListedOrder>();
  for (const status of ['any', 'open', 'closed', 'cancelled']) {
    for await (const order of listed(shop, status)) {
      const { customer: _, ...kept } = order as ListedOrder & { readonly customer?: unknown };
      all.set(String(order.id), kept);
    }
  }
  return all;
}

/** Those of a run, among the orders of a shop. */
export function madeBy(runId: string, orders: ReadonlyMap<string, ListedOrder>): readonly MadeOrder[] {
  return [...orders].flatMap(([id, { tags, note_attributes: marks }]) => {
    const key = marks?.find(({ name }) => name === markName)?.value;
    return tags?.includes(runId) === true || key?.startsWith(runId) === true ? [{ id, key }] : [];
  });
}

export function isCancelled({ cancelled_at: cancelledAt }: ListedOrder): boolean {
  return cancelledAt !== null;
}

/** Was an order that is still there undone as far as it can be? */
export function isSwept(order: ListedOrder): boolean {
  return isCancelled(order) && order.tags?.includes(sweptTag) === true;
}

/** Past the network: what is in the shop, and not what comes through. */
async function* listed({ url, fetch, tokens }: RunningShop, status: string): AsyncGenerator<ListedOrder> {
  const headers = { authorization: `Bearer ${tokens.write}`, 'x-sapo-access-token': tokens.write };
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({ status, limit: '50', page: String(page) });
    const answer = await fetch(new Request(`${url}/orders.json?${query.toString()}`, { headers }));
    const { orders } = (await answer.json()) as { readonly orders: readonly ListedOrder[] };
    yield* orders;
    if (orders.length < 50) return;
  }
}
