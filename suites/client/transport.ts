import { Agent, request as send } from 'undici';
import { NetworkError, nameNetworkError } from './network-error.ts';

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
  readonly body: string;
}

export interface TransportOptions {
  /** Longest wait for a connection, for the head of an answer, and between two parts of its body. Default 30 s each. */
  readonly timeoutMs?: number;
  /** Largest answer that is read. Default 32 MiB. */
  readonly maxAnswerBytes?: number;
}

/** The one place that touches the network. */
export interface Transport {
  /** @throws NetworkError where no whole answer was received */
  readonly send: (request: WireRequest) => Promise<WireAnswer>;
  readonly close: () => Promise<void>;
}

/** Keeps connections alive; follows no redirect, so that credentials never reach another origin. */
export function openTransport(options: TransportOptions = {}): Transport {
  const timeout = options.timeoutMs ?? 30_000;
  const dispatcher = new Agent({
    connect: { timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: options.maxAnswerBytes ?? 32 * 1024 * 1024,
  });
  return {
    send: async ({ method, url, headers, body }) => {
      try {
        const answer = await send(url, { method, headers, body, dispatcher });
        const text = await answer.body.text();
        return { status: answer.statusCode, headers: flatten(answer.headers), body: text };
      } catch (cause) {
        throw cause instanceof NetworkError ? cause : nameNetworkError(cause, { method, url });
      }
    },
    close: () => dispatcher.close(),
  };
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
