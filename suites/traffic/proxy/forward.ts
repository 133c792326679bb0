import { request as sendPlain, type Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { request as sendSecure } from 'node:https';
import { nameNetworkError } from '../../client/network-error.ts';
import { Capture } from './capture.ts';
import { byName, passedOn } from './headers.ts';
import type { SeenExchange } from './seen-exchange.ts';

/** Where requests go. */
export interface Upstream {
  /** Scheme, host and port. */
  readonly origin: URL;
  readonly agent: Agent;
}

/**
 * Passes one request on and its answer back, each as it comes, byte for byte; only what belongs to a connection stays behind. What
 * passed is told when it is over.
 */
export function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { upstream, seen }: { upstream: Upstream; seen: (exchange: SeenExchange) => void },
): void {
  const { origin, agent } = upstream;
  const startedMs = Date.now();
  const clock = performance.now();
  const path = incoming.url ?? '/';
  const method = incoming.method ?? 'GET';
  const asked = new Capture().of(incoming);
  const answered = new Capture();
  let answer: IncomingMessage | undefined;
  let failure: SeenExchange['failure'] = null;

  const send = origin.protocol === 'https:' ? sendSecure : sendPlain;
  const request = send(origin, {
    agent,
    method,
    path,
    headers: requestHeaders(incoming, origin),
    setHost: false,
    rejectUnauthorized: true,
  });
  request.on('response', (response) => {
    answer = response;
    answered.of(response);
    outgoing.sendDate = false;
    outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, passedOn(response.rawHeaders));
    response.on('error', (error) => {
      fail(error);
    });
    response.pipe(outgoing);
  });
  request.on('error', (error) => {
    fail(error);
  });
  outgoing.on('close', () => {
    if (!outgoing.writableFinished && failure === null) {
      failure = {
        kind: 'reset',
        message: `the app hung up after ${elapsed(clock)} ms, before the answer was whole`,
      };
      request.destroy();
    }
    tell();
  });
  if (hasBody(incoming)) incoming.pipe(request);
  else request.end();

  function fail(error: Error): void {
    if (failure !== null) return;
    const { kind, message } = nameNetworkError(error, { method, url: `${origin.origin}${path}` });
    failure = { kind, message };
    if (outgoing.headersSent) return void outgoing.destroy();
    outgoing.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
    outgoing.end(`The shop could not be reached: ${message}\n`);
  }

  /** Half a body says nothing about the app that could not send the rest. */
  function wholeBody(): Buffer {
    return incoming.complete ? asked.bytes() : Buffer.alloc(0);
  }

  function tell(): void {
    seen({
      startedMs,
      durationMs: elapsed(clock),
      request: { method, path, headers: byName(incoming.rawHeaders), body: wholeBody() },
      response:
        answer === undefined || failure !== null
          ? null
          : {
              status: answer.statusCode ?? 0,
              headers: byName(answer.rawHeaders),
              body: answered.bytes(),
            },
      failure,
      adverse: undefined,
    });
  }
}

/** The host is the shop's; a body of unknown length stays one. What was expected of us before the body has been given. */
function requestHeaders(incoming: IncomingMessage, origin: URL): string[] {
  const chunked = incoming.headers['transfer-encoding'] !== undefined;
  return passedOn(
    incoming.rawHeaders.filter((_, index) => !isExpect(incoming.rawHeaders, index)),
    { Host: origin.host, ...(chunked ? { 'transfer-encoding': 'chunked' } : {}) },
  );
}

function isExpect(raw: readonly string[], index: number): boolean {
  return raw[index - (index % 2)]?.toLowerCase() === 'expect';
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function elapsed(since: number): number {
  return Math.round((performance.now() - since) * 1000) / 1000;
}
