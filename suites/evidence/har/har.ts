/**
 * What is read of an HTTP archive (HAR 1.2), and nothing more: browsers, proxies and libraries each leave out or add something, so
 * that every part may be missing.
 */
export interface HarEntry {
  readonly startedDateTime?: unknown;
  /** Milliseconds. */
  readonly time?: unknown;
  /** Milliseconds of its parts; -1 where one does not apply. */
  readonly timings?: unknown;
  readonly request?: HarRequest;
  readonly response?: HarResponse;
  /** Chromium: answered from `memory` or `disk`. */
  readonly _fromCache?: unknown;
  /** WebKit: `Network Load`, `Memory Cache`, `Disk Cache`, `Service Worker`. */
  readonly _fetchType?: unknown;
}

export interface HarRequest {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly headers?: unknown;
  readonly queryString?: unknown;
  /** Bytes; -1 where not known. */
  readonly bodySize?: unknown;
  readonly postData?: HarPostData;
  /** HTTP Toolkit: a body that is no text, in base64. */
  readonly _content?: HarText;
}

/** A text of an archive. */
export interface HarText {
  readonly text?: unknown;
  /** `base64`, where it is. */
  readonly encoding?: unknown;
  /** Bytes of what was sent; -1 where not known. */
  readonly size?: unknown;
}

export interface HarPostData extends HarText {
  readonly mimeType?: unknown;
  /** Of a form, in place of the text or beside it. */
  readonly params?: unknown;
  /** What was left out, in words. */
  readonly comment?: unknown;
}

export interface HarResponse {
  /** 0 where no answer was received. */
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly content?: HarText;
  /** Chromium: a service worker gave the answer. */
  readonly _fetchedViaServiceWorker?: unknown;
}

/** An HTTP archive that cannot be read. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** Could this text be an HTTP archive? JSON lines of evidence begin with an object too, but hold no `log`. */
export function looksLikeHar(text: string): boolean {
  if (/^\uFEFF?\s*\{\s*"(log|entries)"\s*:/.test(text)) return true;
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return isObject(value) && ('log' in value || Array.isArray(value['entries']));
  } catch {
    return false;
  }
}

/** The entries of an archive's text. @throws HarError */
export function readEntries(text: string): readonly HarEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
  } catch (cause) {
    throw new HarError('it is not JSON; was the recording cut off?', { cause });
  }
  const entries = entriesOf(isObject(value) && isObject(value['log']) ? value['log'] : value);
  if (entries === undefined)
    throw new HarError('it has no list `log.entries`, which every HTTP archive (HAR 1.2) has');
  return entries.filter(isObject);
}

/** A text without the byte order mark that some tools begin it with. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const entries = isObject(value) ? value['entries'] : undefined;
  return Array.isArray(entries) ? (entries as readonly unknown[]) : undefined;
}

/** An object that is no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Pairs of a name and a value, as an archive lists them. */
export function pairsOf(list: unknown): readonly (readonly [name: string, value: string])[] {
  if (!Array.isArray(list)) return isObject(list) ? Object.entries(list).flatMap(pairOf) : [];
  return (list as readonly unknown[]).filter(isObject).flatMap(({ name, value }) => pairOf([name, value]));
}

function pairOf([name, value]: readonly [unknown, unknown]): readonly (readonly [string, string])[] {
  if (typeof name !== 'string' || name === '') return [];
  return [[name, typeof value === 'string' || typeof value === 'number' ? String(value) : '']];
}

/** Headers by their name in lower case; several of one name stand behind one another. Pseudo-headers of HTTP/2 are none. */
export function headersOf(headers: unknown): Readonly<Record<string, string>> {
  const found = new Map<string, string>();
  for (const [name, value] of pairsOf(headers)) {
    if (name.startsWith(':')) continue;
    const key = name.toLowerCase();
    const known = found.get(key);
    found.set(key, known === undefined ? value : `${known}, ${value}`);
  }
  return Object.fromEntries(found);
}
