import type { NetworkFailureKind } from '../evidence/record.ts';
import { BrokenAnswer } from './broken-answer.ts';

/** What is known of a request that nothing can be made of: the shop has certainly not acted on it, or it may have. */
export type Fate = 'not-done' | 'unknown';

export interface NetworkErrorOptions extends ErrorOptions {
  /** Default `unknown`. */
  readonly fate?: Fate;
}

/** No answer was received, or none that anything can be made of. Says nothing of the shop. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkFailureKind;
  readonly fate: Fate;

  constructor(
    kind: NetworkFailureKind,
    message: string,
    { fate = 'unknown', ...options }: NetworkErrorOptions = {},
  ) {
    super(message, options);
    this.kind = kind;
    this.fate = fate;
  }
}

/** A server answered, though with nothing that can be used: there is something to judge, or to look at. */
export function hasAnswered({ kind }: NetworkError): boolean {
  return answered.has(kind);
}

const answered: ReadonlySet<NetworkFailureKind> = new Set([
  'truncated',
  'too-large',
  'encoding',
  'gateway',
  'over-limit',
]);

type Named = readonly [kind: NetworkFailureKind, words: string];

const byCode: Readonly<Record<string, Named>> = {
  ECONNREFUSED: ['refused', 'the connection was refused'],
  EHOSTUNREACH: ['refused', 'there is no way to the host'],
  ENETUNREACH: ['refused', 'there is no way to the network of the host'],
  ENOTFOUND: ['unknown-host', 'the host name is not known'],
  EAI_AGAIN: ['unknown-host', 'the host name could not be looked up'],
  ECONNRESET: ['reset', 'the connection was reset'],
  EPIPE: ['reset', 'the connection was reset'],
  UND_ERR_SOCKET: ['reset', 'the connection was closed before the answer was whole'],
  ETIMEDOUT: ['timeout', 'no connection within the time allowed'],
  ETIME: ['timeout', 'the exchange was not over within the time allowed'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection within the time allowed'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'no answer within the time allowed'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the answer stalled'],
  UND_ERR_RES_EXCEEDED_MAX_SIZE: ['too-large', 'the answer is larger than this suite reads'],
  UND_ERR_HEADERS_OVERFLOW: ['too-large', 'the head of the answer is larger than this suite reads'],
  ERR_BUFFER_TOO_LARGE: ['too-large', 'the answer is larger than this suite reads once it is unpacked'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['truncated', 'the answer is shorter or longer than it says'],
  Z_BUF_ERROR: ['truncated', 'the packed answer breaks off'],
};

/**
 * Names what the HTTP client threw. The query of the URL is left out: a message is read by more people than the evidence.
 * @param fate whether the shop may have acted on the request
 */
export function nameNetworkError(
  cause: unknown,
  request: { readonly method: string; readonly url: string },
  fate: Fate = 'unknown',
): NetworkError {
  if (cause instanceof NetworkError) return cause;
  const error = cause as { code?: unknown; cause?: { code?: unknown }; message?: unknown };
  const code = String(error.code ?? error.cause?.code ?? '');
  const [kind, words] = byCode[code] ??
    nameTls(code) ??
    nameReading(cause) ?? ['other', String(error.message ?? cause)];
  const message = `${placeOf(request)}: ${words}${code === '' ? '' : ` (${code})`}`;
  return new NetworkError(kind, message, { cause, fate });
}

/** `GET https://shop.example/com/orders.json` */
export function placeOf({ method, url }: { readonly method: string; readonly url: string }): string {
  const { origin, pathname } = new URL(url);
  return `${method} ${origin}${pathname}`;
}

/** OpenSSL has a name for each reason to distrust a certificate, and one for each way in which two do not speak the same protocol. */
function nameTls(code: string): Named | undefined {
  if (/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$/.test(code))
    return ['tls', 'its certificate was not accepted'];
  return /^ERR_(SSL|TLS)|^EPROTO$/.test(code) ? ['tls', 'no secure connection could be made'] : undefined;
}

function nameReading(cause: unknown): Named | undefined {
  if (cause instanceof BrokenAnswer) return [cause.kind, cause.message];
  const { name } = cause as { readonly name?: unknown };
  return name === 'HTTPParserError' ? ['malformed', 'what was received is not HTTP'] : undefined;
}
