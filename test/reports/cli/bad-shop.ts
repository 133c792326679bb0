import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server that is no good shop. */
export interface BadShop {
  /** What would be its API base. */
  readonly url: string;
  /** Requests that reached it. */
  readonly requests: () => number;
}

/** Starts a server on a free port of this machine; it closes when the test has ended. */
export async function startBadShop(answer: RequestListener): Promise<BadShop> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/com`, requests: () => requests };
}

/** An address where nothing listens. */
export async function closedAddress(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}/com`;
}
