/**
 * What is read of an HTTP archive (HAR 1.2), and nothing more: browsers, proxies and libraries each leave out or add something, so
 * that every part may be missing.
 */
export interface HarEntry {
  readonly startedDateTime?: unknown;
  /** Milliseconds. */
  readonly time?: unknown;
  readonly request?: HarRequest;
  readonly response?: HarResponse;
}

export interface HarRequest {
  readonly method?: unknown;
  readonly url?: unknown;
  readonly headers?: unknown;
  readonly postData?: { readonly mimeType?: unknown; readonly text?: unknown; readonly encoding?: unknown };
}

export interface HarResponse {
  /** 0 where no answer was received. */
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly content?: { readonly text?: unknown; readonly encoding?: unknown };
}

/** An HTTP archive that cannot be read. */
export class HarError extends Error {
  override readonly name = 'HarError';
}

/** Could this text be an HTTP archive? JSON lines of evidence begin with an object too, but not with a `log`. */
export function looksLikeHar(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"(log|entries)"\s*:/.test(text);
}

/** The entries of an archive's text. @throws HarError */
export function readEntries(text: string): readonly HarEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new HarError('it is not JSON; was the recording cut off?', { cause });
  }
  const entries = entriesOf(isObject(value) && isObject(value['log']) ? value['log'] : value);
  if (entries === undefined)
    throw new HarError('it has no list `log.entries`, which every HTTP archive (HAR 1.2) has');
  return entries.filter(isObject);
}

function entriesOf(value: unknown): readonly unknown[] | undefined {
  const entries = isObject(value) ? value['entries'] : undefined;
  return Array.isArray(entries) ? (entries as readonly unknown[]) : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Headers by their name in lower case; several of one name stand behind one another. Pseudo-headers of HTTP/2 are none. */
export function headersOf(headers: unknown): Readonly<Record<string, string>> {
  const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(headers)
    ? (headers as readonly unknown[]).filter(isObject).map(({ name, value }) => [name, value] as const)
    : isObject(headers)
      ? Object.entries(headers)
      : [];
  const found = new Map<string, string>();
  for (const [name, value] of pairs) {
    if (typeof name !== 'string' || name === '' || name.startsWith(':')) continue;
    const key = name.toLowerCase();
    const known = found.get(key);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    found.set(key, known === undefined ? text : `${known}, ${text}`);
  }
  return Object.fromEntries(found);
}

/** A body as text; some tools write every body in base64. Empty where the archive was saved without contents. */
export function textOf(
  content: { readonly text?: unknown; readonly encoding?: unknown } | undefined,
): string {
  const { text, encoding } = content ?? {};
  if (typeof text !== 'string') return '';
  return encoding === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}
