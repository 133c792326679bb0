import { BrokenAnswer } from './broken-answer.ts';
import { unpackBody } from './unpack-body.ts';

export interface WireAnswer {
  readonly status: number;
  /** Names in lower case; values sent more than once joined by a comma. */
  readonly headers: Readonly<Record<string, string>>;
  /** Unpacked where it was sent in a content encoding. */
  readonly body: string;
}

/** An answer as the HTTP client hands it over. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
  /** Whether it was longer than it says cannot be seen. Default false. */
  readonly mayBeLonger?: boolean;
}

/**
 * Reads the answer of a shop as text.
 * @param maxBytes most that its body may unpack to
 * @throws BrokenAnswer, and what `unpackBody` throws
 */
export async function readAnswer(received: ReceivedAnswer, maxBytes: number): Promise<WireAnswer> {
  const headers = flatten(received.headers);
  const bytes = await unpackBody(received.bytes, headers['content-encoding'], maxBytes);
  const body = new TextDecoder().decode(bytes);
  if (breaksOff(headers, body))
    throw new BrokenAnswer('truncated', 'the answer ended with the connection, before it was whole');
  if (received.mayBeLonger === true && isBegunOnly(headers, body))
    throw new BrokenAnswer('truncated', 'the answer ends in the middle of its JSON');
  return { status: received.status, headers, body };
}

/** An answer without a length ends where the connection does: that it is whole only its JSON can say. */
function breaksOff(headers: WireAnswer['headers'], body: string): boolean {
  const { 'content-length': length, 'transfer-encoding': coding, 'content-type': type = '' } = headers;
  if (length !== undefined || coding !== undefined || body === '' || !/json/i.test(type)) return false;
  try {
    JSON.parse(body);
    return false;
  } catch {
    return true;
  }
}

/** JSON up to its last character, and not whole. */
function isBegunOnly({ 'content-type': type = '' }: WireAnswer['headers'], body: string): boolean {
  if (body === '' || !/json/i.test(type)) return false;
  try {
    JSON.parse(body);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const place = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
    return /end of JSON input|Unterminated string/.test(message) || place >= body.length;
  }
}

function flatten(headers: ReceivedAnswer['headers']): WireAnswer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
}
