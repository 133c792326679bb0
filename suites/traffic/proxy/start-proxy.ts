import { once } from 'node:events';
import {
  Agent as PlainAgent,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { Agent as SecureAgent } from 'node:https';
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
    if (adversary?.(incoming, outgoing) === true) return;
    forward(incoming, outgoing, { upstream, seen });
  });
  server.requestTimeout = 0;
  const bound = await listen(server, port);
  const path = target.pathname.replace(/\/+$/, '');
  return {
    url: `http://${host}:${bound}${path}`,
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
