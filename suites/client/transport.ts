import { setImmediate as turn } from 'node:timers/promises';
import { Agent, request as send, type Dispatcher } from 'undici';
import { NetworkError, nameNetworkError, placeOf } from './network-error.ts';
import { unpackBody } from './unpack-body.ts';
import { watchStart, type Journey } from './watch-start.ts';

export interface WireRequest {
  readonly method: string;
  /** Whole URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; values sent more than once joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked where it was sent in a content encoding. */
  readonly body: string;
}

export interface TransportOptions {
  /** Longest wait for a connection, its security included. Default 10 s. */
  readonly connectMs?: number;
  /** Longest wait for the head of an answer. Default 30 s. */
  readonly headMs?: number;
  /** Longest wait between two parts of a body. Default 30 s. */
  readonly stallMs?: number;
  /** Longest exchange from beginning to end, however steadily it drips. Default 90 s. */
  readonly exchangeMs?: number;
  /** Largest answer that is read, as sent and as unpacked. Default 32 MiB. */
  readonly maxAnswerBytes?: number;
}

/** The one place that touches the network. */
export interface Transport {
  /** @throws NetworkError where no whole answer was received */
  readonly send: (request: WireRequest) => Promise<WireAnswer>;
  readonly close: () => Promise<void>;
}

interface Means {
  readonly dispatcher: Dispatcher;
  readonly exchangeMs: number;
  readonly maxBytes: number;
  /** Connections that were given up so far for what was received after an answer had ended. */
  readonly overlong: () => number;
}

/**
 * Keeps connections alive; follows no redirect, so that credentials never reach another origin; takes no certificate that is not
 * valid, whatever the environment says.
 */
export function openTransport(options: TransportOptions = {}): Transport {
  const maxBytes = options.maxAnswerBytes ?? 32 * 1024 * 1024;
  const agent = new Agent({
    // What breaks is known by name for this one version.
    allowH2: false,
    connect: { timeout: options.connectMs ?? 10_000, rejectUnauthorized: true },
    headersTimeout: options.headMs ?? 30_000,
    bodyTimeout: options.stallMs ?? 30_000,
    maxResponseSize: maxBytes,
  });
  let overlong = 0;
  agent.on('disconnect', (_origin, _targets, error: Error) => {
    if (error.message === 'bad response') overlong += 1;
  });
  const means: Means = {
    dispatcher: agent.compose(watchStart),
    exchangeMs: options.exchangeMs ?? 90_000,
    maxBytes,
    overlong: () => overlong,
  };
  return { send: (request) => exchange(request, means), close: () => agent.close() };
}

async function exchange(request: WireRequest, means: Means): Promise<WireAnswer> {
  const journey: Journey = { begun: false };
  const ending = new AbortController();
  const timer = setTimeout(() => {
    ending.abort(Object.assign(new Error('the exchange took too long'), { code: 'ETIME' }));
  }, means.exchangeMs);
  try {
    return await sendAndRead({ request, journey, signal: ending.signal }, means);
  } catch (cause) {
    throw nameNetworkError(cause, request, journey.begun ? 'unknown' : 'not-done');
  } finally {
    clearTimeout(timer);
  }
}

interface Outgoing {
  readonly request: WireRequest;
  readonly journey: Journey;
  readonly signal: AbortSignal;
}

async function sendAndRead({ request, journey, signal }: Outgoing, means: Means): Promise<WireAnswer> {
  const { method, url, headers: sent, body } = request;
  const { dispatcher, maxBytes } = means;
  const before = means.overlong();
  const answer = await send(url, { method, headers: sent, body, dispatcher, signal, opaque: journey });
  const bytes = Buffer.from(await answer.body.arrayBuffer());
  // What was received beyond the length that the answer gives is met only after it, and then told when the connection is closed.
  for (let turns = 0; turns < 3; turns += 1) await turn();
  const headers = flatten(answer.headers);
  if (means.overlong() > before) throw notWhole(request, 'the answer is longer than it says');
  const unpacked = await unpackBody(bytes, headers['content-encoding'], maxBytes);
  const text = new TextDecoder().decode(unpacked);
  if (breaksOff(headers, text))
    throw notWhole(request, 'the answer ended with the connection, before it was whole');
  return { status: answer.statusCode, headers, body: text };
}

function notWhole(request: WireRequest, words: string): NetworkError {
  return new NetworkError('truncated', `${placeOf(request)}: ${words}`);
}

/** An answer without a length ends where the connection does: that it is whole only its JSON can say. */
function breaksOff(headers: WireAnswer['headers'], text: string): boolean {
  const { 'content-length': length, 'transfer-encoding': coding, 'content-type': type = '' } = headers;
  if (length !== undefined || coding !== undefined || text === '' || !/json/i.test(type)) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}

function flatten(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
