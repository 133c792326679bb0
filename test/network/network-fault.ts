import { gzipSync } from 'node:zlib';

/** What a proxy does to one exchange. `acted`: the shop has done what was asked, though the client is not told. */
export type NetworkFault =
  /** The request is held before the shop gets it. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'reset'; readonly acted: boolean }
  /** The connection ends in the middle of the body. */
  | { readonly kind: 'half-body' }
  /** The connection ends in the middle of the body, of which no length was told. */
  | { readonly kind: 'half-body-without-length' }
  | { readonly kind: 'gateway'; readonly status: 502 | 503 | 504; readonly acted: boolean }
  /** The answer begins, and then comes byte by byte, without end. */
  | { readonly kind: 'drip' }
  /** 429, with or without `Retry-After`; the shop is not asked. */
  | { readonly kind: 'too-many'; readonly retryAfter?: string }
  /** The length that is told is so much longer or shorter than the body. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  | { readonly kind: 'gzip-bomb' }
  /** The body is not in the encoding that is told. */
  | { readonly kind: 'wrong-encoding' };

/** Whole answer of a shop, as it goes through. */
export interface PassedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Did the shop act before this went wrong? */
export function reachesShop(fault: NetworkFault | undefined): boolean {
  if (fault === undefined) return true;
  if (fault.kind === 'reset' || fault.kind === 'gateway') return fault.acted;
  return fault.kind !== 'too-many';
}

/** The bytes of an answer whose length is told wrong, and whether the connection ends with them. */
export function misprint(
  fault: NetworkFault | undefined,
  answer: PassedAnswer,
): { readonly bytes: Buffer; readonly ends: boolean } | undefined {
  const { body } = answer;
  const half = body.subarray(0, Math.floor(body.length / 2));
  if (fault?.kind === 'half-body')
    return { bytes: print(answer, half, { 'content-length': body.length }), ends: true };
  if (fault?.kind === 'half-body-without-length')
    return { bytes: print(answer, half, { connection: 'close' }), ends: true };
  if (fault?.kind !== 'wrong-length') return undefined;
  const length = Math.max(0, body.length + fault.by);
  return { bytes: print(answer, body, { 'content-length': length }), ends: fault.by > 0 };
}

/** An answer that is not packed as it should be. */
export function mispack(fault: NetworkFault | undefined, answer: PassedAnswer): PassedAnswer {
  const headers = { ...answer.headers, 'content-encoding': 'gzip' };
  if (fault?.kind === 'wrong-encoding') return { ...answer, headers };
  return fault?.kind === 'gzip-bomb' ? { ...answer, headers, body: bomb() } : answer;
}

let packed: Buffer | undefined;

/** Some forty thousand bytes that unpack to forty million. */
function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(40_000_000));
  return packed;
}

function print(
  { status, headers }: PassedAnswer,
  body: Buffer,
  told: Readonly<Record<string, string | number>>,
): Buffer {
  const lines = Object.entries({ ...headers, ...told }).map(([name, value]) => `${name}: ${String(value)}`);
  const head = `HTTP/1.1 ${String(status)} As It Is\r\n${lines.join('\r\n')}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}
