import { onTestFinished } from 'vitest';
import { startShop, type ListenOptions, type RunningShop } from '../../../generators/shop/start-shop.ts';
import { openClient, type OpenClientOptions } from '../../../suites/client/open-client.ts';
import type { ShopClient } from '../../../suites/client/shop-client.ts';
import type { ExchangeRecord, RunRecord } from '../../../suites/evidence/record.ts';
import type { Ledger } from '../../../suites/ledger/ledger.ts';
import { openLedger, startLedger } from '../../../suites/ledger/ledger-file.ts';
import { fakeTiming } from '../client/fake-timing.ts';
import { temporaryFolder } from '../ledger/temporary-folder.ts';
import { run } from '../kit/evidence.ts';

/** An order as the shop tells it. */
export type Told = Readonly<Record<string, unknown>> & { readonly id: number; readonly tags: string };

export interface BusyShop extends RunningShop {
  /** Asks the shop directly, past the suite. */
  readonly ask: (path: string, body?: unknown) => Promise<Readonly<Record<string, unknown>>>;
  /** Every order it has, by id. */
  readonly orders: () => Promise<ReadonlyMap<string, Told>>;
}

/** An embedded shop in which others have orders too, closed when the test ends. */
export async function startBusyShop(options: ListenOptions = {}): Promise<BusyShop> {
  const shop = await startShop({ existingOrders: 12, ...options });
  onTestFinished(() => shop.close());
  const ask = async (path: string, body?: unknown): Promise<Readonly<Record<string, unknown>>> => {
    const headers = {
      authorization: `Bearer ${shop.tokens.write}`,
      'x-sapo-access-token': shop.tokens.write,
      'content-type': 'application/json',
    };
    const posted = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
    const answer = await fetch(`${shop.url}${path}`, { headers, ...posted });
    return (await answer.json()) as Readonly<Record<string, unknown>>;
  };
  return { ...shop, ask, orders: () => allOrders(ask, options.platform) };
}

async function allOrders(
  ask: BusyShop['ask'],
  platform: ListenOptions['platform'] = 'haravan',
): Promise<ReadonlyMap<string, Told>> {
  const all = new Map<string, Told>();
  for (const status of platform === 'sapo' ? ['open', 'closed', 'cancelled'] : ['any']) {
    for (let page = 1; ; page += 1) {
      const { orders } = await ask(`/orders.json?status=${status}&limit=50&page=${page}`);
      for (const order of orders as readonly Told[]) all.set(String(order.id), withoutCustomer(order));
      if ((orders as readonly Told[]).length < 50) break;
    }
  }
  return all;
}

/** What a customer has ordered so far changes with every order. */
function withoutCustomer(order: Told): Told {
  return { ...order, customer: undefined };
}

export interface OpenedRun {
  readonly record: RunRecord;
  readonly client: ShopClient;
  readonly ledger: Ledger;
  readonly ledgerFile: string;
  /** Where it is with others. */
  readonly folder: string;
  readonly exchanges: readonly ExchangeRecord[];
}

export type RunOptions = Partial<Pick<OpenClientOptions, 'transport'>> & {
  readonly run?: Partial<RunRecord>;
  /** Of its ledger. Default: one of its own. */
  readonly folder?: string;
  /** One that goes on; default: begins one. */
  readonly ledger?: Ledger;
};

/** A run that writes to a shop, with its ledger on the disk. */
export async function openRun(
  shop: RunningShop,
  { run: given, folder = temporaryFolder(), ledger: begun, ...options }: RunOptions = {},
): Promise<OpenedRun> {
  const record = run({
    runId: '20250701T083000-1f2e3d',
    target: shop.url,
    profile: 'core',
    startedAt: new Date().toISOString(),
    ...given,
  });
  const ledgerFile = startLedger(folder, record);
  const exchanges: ExchangeRecord[] = [];
  const ledger = begun ?? openLedger(ledgerFile);
  const client = await openClient({
    run: record,
    credentials: { token: shop.tokens.write },
    readOnlyCredentials: null,
    recorder: { record: (each) => void (each.type === 'exchange' && exchanges.push(each)) },
    ledger,
    settleMs: 0,
    timing: fakeTiming(),
    ...options,
  });
  onTestFinished(() => client.close());
  return { record, client, ledger, ledgerFile, folder, exchanges };
}

/** A creation that every platform takes. */
export const draft = { lineItems: [{ title: 'Áo sơ mi', price: '120000', quantity: 1 }] };

/** Has an order been undone as far as its platform goes? */
export function isAtRest(order: Told | undefined): boolean {
  return (
    order?.['cancelled_status'] === 'cancelled' &&
    order['closed_status'] === 'closed' &&
    order.tags.split(',').includes('oc-swept')
  );
}
