import { gunzipSync } from 'fflate';
import {
  headersOf,
  pairsOf,
  type HarPostData,
  type HarRequest,
  type HarResponse,
  type HarText,
} from './har.ts';

/** Most that one body may unpack to, in bytes. */
const mostUnpacked = 64 * 1024 * 1024;

/**
 * The body of an answer, as text. Empty where there was none, where the archive was saved without contents, or with the beginning only:
 * half an answer is none.
 */
export function answerTextOf(response: HarResponse | undefined): string {
  const size = numberOf(response?.content?.size);
  const text = textOf(response?.content, {
    size,
    contentEncoding: headersOf(response?.headers)['content-encoding'],
  });
  return isCut(text, size) ? '' : text;
}

/** What a request was sent with. */
export function bodyOf(request: HarRequest | undefined): {
  readonly text: string | null;
  readonly saved: boolean;
} {
  const headers = headersOf(request?.headers);
  const { postData, _content: other } = request ?? {};
  const size = numberOf(headers['content-length']) ?? numberOf(request?.bodySize);
  const sent = { size, contentEncoding: headers['content-encoding'] };
  const text = textOf(postData, sent) || textOf(other, sent) || formOf(postData);
  if (text !== '') return isCut(text, size) || isLeftOut(postData) ? unsaved : { text, saved: true };
  if (size === 0 || !mayHaveBody(request)) return { text: null, saved: true };
  return unsaved;
}

const unsaved = { text: null, saved: false } as const;

/** With other methods a body means nothing. A DELETE without a body names no length of it. */
function mayHaveBody({ method, headers, bodySize, postData }: HarRequest = {}): boolean {
  const name = typeof method === 'string' ? method.toUpperCase() : '';
  if (name === 'POST' || name === 'PUT' || name === 'PATCH') return true;
  if (name !== 'DELETE') return false;
  return postData !== undefined || 'content-type' in headersOf(headers) || (numberOf(bodySize) ?? 0) > 0;
}

/** Firefox leaves long bodies out, says so, and may keep what it has. */
function isLeftOut(postData: HarPostData | undefined): boolean {
  return typeof postData?.comment === 'string' && /not included|truncated/i.test(postData.comment);
}

/** A text as it was sent; some tools write bodies in base64, some as they were packed for the way. */
function textOf(
  content: HarText | undefined,
  {
    size,
    contentEncoding = '',
  }: { readonly size: number | undefined; readonly contentEncoding: string | undefined },
): string {
  const { text, encoding } = content ?? {};
  if (typeof text !== 'string') return '';
  if (String(encoding).toLowerCase() !== 'base64') return fromBytes(text, size);
  return inLetters(unpacked(Buffer.from(text, 'base64')), contentEncoding);
}

/** Bytes as they were before gzip packed them. What is damaged, or longer than anything that is read, stays as it is. */
function unpacked(bytes: Buffer): Uint8Array {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (bytes.readUInt32LE(bytes.length - 4) > mostUnpacked) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** What is still packed is as good as not saved. */
function inLetters(bytes: Uint8Array, contentEncoding: string): string {
  const fatal = contentEncoding !== '' && contentEncoding !== 'identity';
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes);
  } catch {
    return '';
  }
}

/** Some tools write each byte as a character of its own: `Ão` for `Áo`. What is no UTF-8 when read so was text already. */
function fromBytes(text: string, size: number | undefined): string {
  if (size !== text.length || !/[\u0080-\u00FF]/.test(text) || /[^\0-\u00FF]/.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'));
  } catch {
    return text;
  }
}

/** A form of which only the fields were saved. Where files are among them, nobody knows how it was sent. */
function formOf(postData: HarPostData | undefined): string {
  const { mimeType, params } = postData ?? {};
  if (typeof mimeType !== 'string' || !/^application\/x-www-form-urlencoded/i.test(mimeType)) return '';
  const fields = new URLSearchParams();
  for (const [name, value] of pairsOf(params)) fields.append(name, value);
  return fields.toString();
}

/** Is a text shorter than what was sent, and broken for it? */
function isCut(text: string, size: number | undefined): boolean {
  if (text === '' || size === undefined || Buffer.byteLength(text) >= size) return false;
  try {
    JSON.parse(text);
    return false;
  } catch {
    return /^\s*[[{"]/.test(text);
  }
}

/** A count of bytes; undefined where it is not known. */
function numberOf(value: unknown): number | undefined {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof count === 'number' && count >= 0 ? count : undefined;
}
