import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

export const localHost = '127.0.0.1';

export interface LocalServer {
  readonly port: number;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Listens on this machine only.
 * @param port 0 takes a free one
 * @param name what is said to listen, where it cannot: `The embedded shop`
 */
export async function startLocalServer(
  listener: RequestListener,
  { port, name }: { port: number; name: string },
): Promise<LocalServer> {
  const server = createServer(listener);
  try {
    server.listen(port, localHost);
    await once(server, 'listening');
  } catch (error) {
    throw new Error(portMessage(error, { port, name }), { cause: error });
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`${name} listens on no port`);
  return { port: address.port, close: async () => close(server) };
}

function portMessage(error: unknown, { port, name }: { port: number; name: string }): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${String(port)} is taken on ${localHost}: give another port, or 0 for a free one.`;
  if (code === 'EACCES')
    return `Port ${String(port)} may not be opened by this user: give one above 1023, or 0 for a free one.`;
  const reason = error instanceof Error ? error.message : String(error);
  return `${name} cannot listen on port ${String(port)}: ${reason}`;
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
