import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AccessTokens } from '../access.ts';
import type { Variant } from '../behaviour.ts';
import { chooseNamed } from '../choose-named.ts';
import { localHost, startLocalServer } from '../local-server.ts';
import { readReply } from '../reply.ts';
import type { Platform } from '../shop.ts';
import { worlds } from './index.ts';
import type { OpenWorld, World, WorldAnswer } from './world.ts';

export interface RunningWorld {
  readonly world: World;
  /** The API base to give to a client. */
  readonly url: string;
  readonly tokens: AccessTokens;
  readonly variants: readonly Variant[];
  /** Stops listening and drops open connections. */
  close(): Promise<void>;
}

/** Opens a broken world in the place of a platform's shop, and listens for it on a free port of this machine. Fails on an id that none has. */
export async function startWorld(id: string, platform: Platform = 'haravan'): Promise<RunningWorld> {
  const [world] = chooseNamed([id], worlds, 'broken world');
  if (world === undefined) throw new RangeError('No broken world was asked for');
  const opened = await world.open(platform);
  let received = 0;
  const server = await startLocalServer(
    (incoming, outgoing) => {
      received += 1;
      void serve(opened, received, { incoming, outgoing });
    },
    { port: 0, name: 'The broken world' },
  );
  const { tokens, variants, basePath } = opened.shop;
  const url = `http://${localHost}:${String(server.port)}${basePath}`;
  return { world, url, tokens, variants, close: server.close };
}

interface Connection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

async function serve({ answer }: OpenWorld, nth: number, connection: Connection): Promise<void> {
  const request = await readRequest(connection.incoming);
  await write(await answer(request, nth), connection.outgoing);
}

async function readRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming;
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const sent = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'content-length' ? [[name, value] as [string, string]] : [],
  );
  const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
  return new Request(new URL(url, `http://${localHost}`), { method, headers: sent, ...body });
}

async function write(answer: WorldAnswer, outgoing: ServerResponse): Promise<void> {
  if (answer === 'reset') {
    outgoing.socket?.resetAndDestroy();
  } else if ('cutOff' in answer) {
    const length = Buffer.byteLength(answer.cutOff);
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
    outgoing.write(answer.cutOff.slice(0, length / 2), () => outgoing.socket?.destroy());
  } else {
    const { status, headers, body } = await readReply(answer);
    outgoing.writeHead(status, headers).end(body);
  }
}
