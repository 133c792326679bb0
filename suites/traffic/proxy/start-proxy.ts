import { once } from 'node:events';
import {
  Agent as PlainAgent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Duplex } from 'node:stream';
import { codeOf } from '../../error-code.ts';
import { forward } from './forward.ts';
import type { SeenExchange } from './seen-exchange.ts';

export interface ProxyOptions {
  /** The API base of a shop. All of its host is passed on to. */
  readonly target: URL;
  /** On 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Is told of each exchange when it is over. */
  readonly seen: (exchange: SeenExchange) => void;
  /** Answers in place of the shop, where it has something to put in the way; true where it took the request over. */
  readonly adversary?: Adversary;
}

/** What may come between an app and its shop. */
export type Adversary = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

export interface RunningProxy {
  /** API base to give to the app in place of the shop's. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and ends what is under way. */
  readonly close: () => Promise<void>;
}

const host = '127.0.0.1';

/** The port cannot be listened on. */
export class ProxyPortError extends Error {
  override readonly name = 'ProxyPortError';
}

/** Starts a transparent reverse proxy on this machine. A secure shop's certificate is verified. @throws ProxyPortError */
export async function startProxy({ target, port, seen, adversary }: ProxyOptions): Promise<RunningProxy> {
  const secure = target.protocol === 'https:';
  const agent = secure ? new SecureAgent({ keepAlive: true }) : new PlainAgent({ keepAlive: true });
  const upstream = { origin: new URL(target.origin), agent };
  const server = createServer({ keepAliveTimeout: 65_000 }, (incoming, outgoing) => {
    incoming.url = originForm(incoming.url ?? '/');
    if (!URL.canParse(incoming.url, target.origin)) {
      outgoing.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      outgoing.end(`This is no address below the shop's: ${incoming.url}\n`);
      return;
    }
    if (adversary?.(incoming, outgoing) === true) return;
    forward(incoming, outgoing, { upstream, seen });
  });
  server.requestTimeout = 0;
  const bound = await listen(server, port);
  const url = `http://${host}:${bound}${target.pathname.replace(/\/+$/, '')}`;
  server.on('connect', (_request, socket: Duplex) => {
    // Whoever is refused may hang up at once, and a socket that nobody listens to takes the process with it.
    socket.on('error', () => socket.destroy());
    socket.end(refusalOfTunnel(url));
  });
  return {
    url,
    port: bound,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      agent.destroy();
    },
  };
}

/** Path and query of a request that names the whole URL, as clients do that were given this as their proxy for all hosts. */
function originForm(target: string): string {
  const url = /^https?:\/\//i.test(target) ? URL.parse(target) : null;
  return url === null ? target : `${url.pathname}${url.search}`;
}

/** What goes through a tunnel cannot be seen. */
function refusalOfTunnel(url: string): string {
  const text = `Tunnels are not opened here: give the app ${url} in place of its API base.\n`;
  return [
    'HTTP/1.1 501 Not Implemented',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
    '',
    text,
  ].join('\r\n');
}

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (cause) {
    const code = codeOf(cause);
    throw new ProxyPortError(`port ${port} cannot be listened on (${code})`, { cause });
  }
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new ProxyPortError(`nothing listens on port ${port}`);
  return address.port;
}
