import type { Readable } from 'node:stream';
import type { Platform } from '../../spec/platforms.ts';
import { startProcess } from '../reports/cli/run-process.ts';

/** An embedded shop that outlives every run: a process of its own. */
export interface MockProcess {
  readonly url: string;
  /** What makes a run ask it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Creates an order as somebody else would. */
  readonly order: (given?: object) => Promise<void>;
  /** Every order it has, by id, without what its customer has ordered so far. */
  readonly orders: () => Promise<ReadonlyMap<string, MockOrder>>;
  readonly stop: () => void;
}

export type MockOrder = Readonly<Record<string, unknown>> & { readonly id: number; readonly tags: string };

/** Starts `mock` in a folder. */
export async function startMockProcess(
  platform: Platform,
  folder: string,
  flags: readonly string[] = [],
): Promise<MockProcess> {
  const child = startProcess(['mock', '--port', '0', '--platform', platform, ...flags], { folder });
  const said = await readUntil(child.stdout, 'Ctrl-C stops it.');
  const environment = Object.fromEntries(
    [...said.matchAll(/^ +(ORDER_CONFORMANCE_\w+)=(\S+)$/gm)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const url = environment['ORDER_CONFORMANCE_TARGET'] ?? '';
  const token = environment['ORDER_CONFORMANCE_TOKEN'] ?? '';
  const ask = (path: string, body?: object): Promise<Response> =>
    fetch(`${url}${path}`, {
      headers: {
        authorization: `Bearer ${token}`,
        'x-sapo-access-token': token,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
  return {
    url,
    environment: { ...environment, ORDER_CONFORMANCE_PLATFORM: platform },
    order: async (given = {}) => {
      const line_items = [{ title: 'Áo', price: 1000, quantity: 1 }];
      const { status } = await ask('/orders.json', { order: { line_items, ...given } });
      if (status !== 201) throw new Error(`the mock answered ${status}`);
    },
    orders: () => allOrders(ask, platform === 'sapo' ? ['open', 'closed', 'cancelled'] : ['any']),
    stop: () => void child.kill('SIGKILL'),
  };
}

async function allOrders(
  ask: (path: string) => Promise<Response>,
  statuses: readonly string[],
): Promise<ReadonlyMap<string, MockOrder>> {
  const all = new Map<string, MockOrder>();
  for (const status of statuses) {
    for (let page = 1, size = 50; size === 50; page += 1) {
      const answer = await ask(`/orders.json?status=${status}&limit=50&page=${page}`);
      const { orders } = (await answer.json()) as { readonly orders: readonly MockOrder[] };
      for (const order of orders) all.set(String(order.id), { ...order, customer: undefined });
      size = orders.length;
    }
  }
  return all;
}

async function readUntil(stream: Readable, end: string): Promise<string> {
  let text = '';
  for await (const part of stream.iterator({ destroyOnReturn: false })) {
    text += String(part);
    if (text.includes(end)) return text;
  }
  throw new Error(`ended without saying "${end}": ${text}`);
}
