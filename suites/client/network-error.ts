import type { NetworkFailureKind } from '../evidence/record.ts';

/** No answer was received, or none that can be read. Says nothing of the shop. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';
  readonly kind: NetworkFailureKind;

  constructor(kind: NetworkFailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const kinds: Readonly<Record<string, readonly [NetworkFailureKind, string]>> = {
  ECONNREFUSED: ['refused', 'the connection was refused'],
  ENOTFOUND: ['unknown-host', 'the host name is not known'],
  EAI_AGAIN: ['unknown-host', 'the host name could not be looked up'],
  ECONNRESET: ['reset', 'the connection was reset'],
  EPIPE: ['reset', 'the connection was reset'],
  ETIMEDOUT: ['timeout', 'no connection within the time allowed'],
  UND_ERR_SOCKET: ['reset', 'the connection was closed before the answer was whole'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection within the time allowed'],
  UND_ERR_HEADERS_TIMEOUT: ['timeout', 'no answer within the time allowed'],
  UND_ERR_BODY_TIMEOUT: ['timeout', 'the answer stalled'],
  UND_ERR_RES_EXCEEDED_MAX_SIZE: ['too-large', 'the answer is larger than this suite reads'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['truncated', 'the answer is shorter or longer than it says'],
};

/** Names what the HTTP client threw. */
export function nameNetworkError(cause: unknown, request: { method: string; url: string }): NetworkError {
  const error = cause as { code?: unknown; cause?: { code?: unknown }; message?: unknown };
  const code = String(error.code ?? error.cause?.code ?? '');
  const [kind, words] = kinds[code] ?? nameTls(code) ?? ['other', String(error.message ?? cause)];
  return new NetworkError(
    kind,
    `${request.method} ${request.url}: ${words}${code === '' ? '' : ` (${code})`}`,
    { cause },
  );
}

/** OpenSSL has a name for each reason to distrust a certificate, and one for each way in which two do not speak the same protocol. */
function nameTls(code: string): readonly [NetworkFailureKind, string] | undefined {
  if (/CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$|^INVALID_CA$/.test(code))
    return ['tls', 'its certificate was not accepted'];
  return /^ERR_(SSL|TLS)|^EPROTO$/.test(code) ? ['tls', 'no secure connection could be made'] : undefined;
}
