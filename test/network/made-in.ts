import type { RunningShop } from '../../generators/shop/start-shop.ts';
import { markName } from '../../suites/ledger/mark.ts';

export interface MadeOrder {
  readonly id: string;
  /** The creation that it says it comes from. */
  readonly key: string | undefined;
}

interface ListedOrder {
  readonly id: number;
  readonly tags: string | null;
  readonly note_attributes: readonly { readonly name: string; readonly value: string }[] | null;
}

/** Asks a shop itself which orders a run has made. */
export async function madeIn(shop: RunningShop, runId: string): Promise<readonly MadeOrder[]> {
  const made = new Map<string, MadeOrder>();
  for (const status of ['any', 'open', 'closed', 'cancelled']) {
    for await (const { id, tags, note_attributes: marks } of listed(shop, status)) {
      const key = marks?.find(({ name }) => name === markName)?.value;
      if (tags?.includes(runId)) made.set(String(id), { id: String(id), key });
    }
  }
  return [...made.values()];
}

async function* listed({ url, tokens }: RunningShop, status: string): AsyncGenerator<ListedOrder> {
  const headers = { authorization: `Bearer ${tokens.write}`, 'x-sapo-access-token': tokens.write };
  for (let page = 1; ; page += 1) {
    const query = new URLSearchParams({ status, limit: '50', page: String(page) });
    const answer = await fetch(`${url}/orders.json?${query.toString()}`, { headers });
    const { orders } = (await answer.json()) as { readonly orders: readonly ListedOrder[] };
    yield* orders;
    if (orders.length < 50) return;
  }
}
