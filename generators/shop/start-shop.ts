import { getRequestListener } from '@hono/node-server';
import { localHost, startLocalServer } from './local-server.ts';
import { createShop, type Shop, type ShopOptions } from './shop.ts';

export interface ListenOptions extends ShopOptions {
  /** Port on 127.0.0.1; 0, the default, takes a free one. */
  readonly port?: number;
}

export interface RunningShop extends Shop {
  /** The API base to give to a client: `http://127.0.0.1:4010/com`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Creates a shop and listens for it on this machine only. Fails with a clear message when the port is taken. */
export async function startShop(options: ListenOptions = {}): Promise<RunningShop> {
  const { port = 0, ...shopOptions } = options;
  const shop = await createShop(shopOptions);
  const listener = getRequestListener(shop.fetch);
  const server = await startLocalServer((incoming, outgoing) => void listener(incoming, outgoing), {
    port,
    name: 'The embedded shop',
  });
  return { ...shop, ...server, url: `http://${localHost}:${String(server.port)}${shop.basePath}` };
}
