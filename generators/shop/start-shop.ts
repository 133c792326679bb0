import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
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

const host = '127.0.0.1';

/** Creates a shop and listens for it on this machine only. Fails with a clear message when the port is taken. */
export async function startShop(options: ListenOptions = {}): Promise<RunningShop> {
  const { port = 0, ...shopOptions } = options;
  const shop = await createShop(shopOptions);
  const listener = getRequestListener(shop.fetch);
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  const taken = await listen(server, port);
  return {
    ...shop,
    url: `http://${host}:${String(taken)}${shop.basePath}`,
    port: taken,
    close: async () => close(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(portMessage(error, port), { cause: error });
  }
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The embedded shop listens on no port');
  return address.port;
}

function portMessage(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is taken on ${host}: give another port, or 0 for a free one.`;
  if (code === 'EACCES')
    return `Port ${String(port)} may not be opened by this user: give one above 1023, or 0 for a free one.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `The embedded shop cannot listen on port ${String(port)}: ${reason}`;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}
