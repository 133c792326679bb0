import { setImmediate as turn } from 'node:timers/promises';
import { Agent, request as send, type Dispatcher } from 'undici';
import { BrokenAnswer } from './broken-answer.ts';
import { nameNetworkError } from './network-error.ts';
import { readAnswer, type WireAnswer } from './read-answer.ts';

export type { WireAnswer } from './read-answer.ts';

export interface WireRequest {
  readonly method: string;
  /** Whole URL. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface TransportOptions {
  /** Longest wait for a connection, its security included. Default 10 s. */
  readonly connectMs?: number;
  /** Longest wait for the head of an answer. Default 30 s. */
  readonly headMs?: number;
  /** Longest wait between two parts of a body. Default 30 s. */
  readonly stallMs?: number;
  /** Longest exchange from beginning to end, however steadily it drips. Default 60 s. */
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
    exchangeMs: options.exchangeMs ?? 60_000,
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
  const { url, ...sent } = request;
  const { dispatcher, maxBytes } = means;
  const before = means.overlong();
  const { statusCode, headers, body } = await send(url, { ...sent, dispatcher, signal, opaque: journey });
  const bytes = Buffer.from(await body.arrayBuffer());
  // What was received beyond the length that the answer gives is met only after it, and then told when the connection is closed.
  for (let turns = 0; turns < 3; turns += 1) await turn();
  if (means.overlong() > before) throw new BrokenAnswer('truncated', 'the answer is longer than it says');
  return readAnswer({ status: statusCode, headers, bytes, mayBeLonger: isClosedAfter(request) }, maxBytes);
}

/** The HTTP client keeps no connection on which a deletion with a body was sent: what comes after its answer is never met. */
function isClosedAfter({ method, body }: WireRequest): boolean {
  return method === 'DELETE' && body !== null;
}

/** Handed to the HTTP client as `opaque`: has anything of the request been put on a connection? */
interface Journey {
  begun: boolean;
}

/**
 * Notes when a request begins to be written. Whatever fails before, be it a look-up, a connection or a certificate, the shop has not
 * acted on it; of what fails after, nobody can say.
 */
const watchStart: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) => {
  const { opaque: journey } = options as { readonly opaque?: Journey };
  return dispatch(options, {
    onRequestStart: (controller, context) => {
      if (journey !== undefined) journey.begun = true;
      handler.onRequestStart?.(controller, context);
    },
    onResponseStart: (...answer) => handler.onResponseStart?.(...answer),
    onResponseData: (...chunk) => handler.onResponseData?.(...chunk),
    onResponseEnd: (...end) => handler.onResponseEnd?.(...end),
    onResponseError: (...failure) => handler.onResponseError?.(...failure),
  });
};
