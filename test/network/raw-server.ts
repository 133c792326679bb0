import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface RawServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** What was sent to it, on all connections together. */
  readonly received: () => string;
}

/** Speaks no HTTP of its own: calls back with each request's connection, once its head is there. Until the test ends. */
export async function serveRaw(answer: (socket: Socket) => void): Promise<RawServer> {
  let received = '';
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      if (received.endsWith('\r\n\r\n')) answer(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${String(port)}`, received: () => received };
}
