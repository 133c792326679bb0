import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request as send } from 'undici';
import { startLocalServer } from '../../generators/shop/local-server.ts';
import { mispack, misprint, reachesShop, type NetworkFault, type PassedAnswer } from './network-fault.ts';

/** One request that came to the proxy, and what became of it. */
export interface ProxiedRequest {
  /** From 1. */
  readonly nth: number;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly fault: NetworkFault | undefined;
  /** What the shop answered; undefined while, or where, it was not asked. */
  status: number | undefined;
}

/** Says what is to go wrong with a request; undefined: nothing. */
export type FaultPlan = (request: Pick<ProxiedRequest, 'nth' | 'method' | 'url'>) => NetworkFault | undefined;

export interface FaultyProxy {
  /** The API base to give to a client, in place of the shop's. */
  readonly url: string;
  /** Everything that came, in order. */
  readonly requests: readonly ProxiedRequest[];
  /** Resolves when the shop has finished all that it was asked. */
  readonly idle: () => Promise<void>;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/** Stands between a client and a shop, on this machine, and breaks some of what goes through. */
export async function startFaultyProxy(shopUrl: string, plan: FaultPlan): Promise<FaultyProxy> {
  const { origin, pathname } = new URL(shopUrl);
  const relay = new Relay(origin, plan);
  const server = await startLocalServer(
    (incoming, outgoing) => {
      relay.serve(incoming, outgoing);
    },
    { port: 0, name: 'The faulty proxy' },
  );
  return {
    url: `http://127.0.0.1:${String(server.port)}${pathname}`,
    requests: relay.requests,
    idle: () => relay.idle(),
    close: async () => {
      await server.close();
      await relay.close();
    },
  };
}

class Relay {
  readonly requests: ProxiedRequest[] = [];
  readonly #origin: string;
  readonly #plan: FaultPlan;
  readonly #toShop = new Agent();
  readonly #open = new Set<Promise<void>>();

  constructor(origin: string, plan: FaultPlan) {
    this.#origin = origin;
    this.#plan = plan;
  }

  serve(incoming: IncomingMessage, outgoing: ServerResponse): void {
    outgoing.on('error', () => undefined);
    // Whoever hangs up in the middle of a request gets no answer.
    const serving = this.#serve(incoming, outgoing).catch(() => {
      outgoing.destroy();
    });
    this.#open.add(serving);
    void serving.finally(() => this.#open.delete(serving));
  }

  async idle(): Promise<void> {
    await Promise.all(this.#open);
  }

  async close(): Promise<void> {
    await this.idle();
    await this.#toShop.close();
  }

  async #serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming;
    const nth = this.requests.length + 1;
    const fault = this.#plan({ nth, method, url });
    const request: ProxiedRequest = { nth, method, url, fault, status: undefined };
    this.requests.push(request);
    const body = await readAll(incoming);
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    const answer = reachesShop(fault) ? await this.#ask(request, incoming, body) : undefined;
    tell(outgoing, fault, answer);
  }

  async #ask(request: ProxiedRequest, { headers }: IncomingMessage, body: Buffer): Promise<PassedAnswer> {
    const { host: _, connection: __, ...passed } = headers;
    const answer = await send(`${this.#origin}${request.url}`, {
      method: request.method,
      headers: passed,
      body: body.length === 0 ? null : body,
      dispatcher: this.#toShop,
    });
    const received = Buffer.from(await answer.body.arrayBuffer());
    request.status = answer.statusCode;
    const kept = Object.entries(answer.headers).filter(
      ([name]) => !/^(connection|keep-alive|transfer-encoding|content-length)$/.test(name),
    );
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
      body: received,
    };
  }
}

function tell(
  outgoing: ServerResponse,
  fault: NetworkFault | undefined,
  answer: PassedAnswer | undefined,
): void {
  if (fault?.kind === 'reset') {
    outgoing.socket?.resetAndDestroy();
  } else if (fault?.kind === 'gateway') {
    outgoing.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  } else if (fault?.kind === 'too-many') {
    const { retryAfter } = fault;
    outgoing.writeHead(429, retryAfter === undefined ? {} : { 'retry-after': retryAfter }).end('Too many');
  } else if (answer !== undefined) {
    pass(outgoing, fault, answer);
  }
}

function pass(outgoing: ServerResponse, fault: NetworkFault | undefined, answer: PassedAnswer): void {
  const told = misprint(fault, answer);
  const { status, headers, body } = mispack(fault, answer);
  if (told !== undefined) {
    outgoing.socket?.write(told.bytes);
    if (told.ends) outgoing.socket?.end();
  } else if (fault?.kind === 'drip') {
    outgoing.writeHead(status, headers);
    drip(outgoing, body);
  } else {
    outgoing.writeHead(status, { ...headers, 'content-length': body.length }).end(body);
  }
}

/** Sends a byte now and then; where the body is at its end, blanks. */
function drip(outgoing: ServerResponse, body: Buffer): void {
  let sent = 0;
  const drop = setInterval(() => {
    outgoing.write(sent < body.length ? body.subarray(sent, sent + 1) : ' ');
    sent += 1;
  }, 5);
  outgoing.on('close', () => {
    clearInterval(drop);
  });
}

async function readAll(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
