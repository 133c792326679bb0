import { headersOf, type HarEntry } from './har.ts';

const proving = /^(authorization|proxy-authorization|cookie|set-cookie)$|token|secret|api-?key|session/i;
/** Parameters of a URL that prove who asks. */
const provingParameter = /token|secret|password|api_?key|hmac|signature|session|^code$/i;
const leastSecret = 8;
const hidden = '[redacted]';

/** Everything in an archive that proves who asked: to be taken out wherever it stands, in whatever exchange. */
export function secretsIn(entries: readonly HarEntry[]): readonly string[] {
  const secrets = new Set<string>();
  for (const { request, response } of entries) {
    for (const [name, value] of [
      ...Object.entries(headersOf(request?.headers)),
      ...Object.entries(headersOf(response?.headers)),
    ])
      if (proving.test(name)) for (const secret of secretsOf(name, value)) secrets.add(secret);
    for (const secret of urlSecrets(request?.url)) secrets.add(secret);
  }
  return [...secrets].filter((secret) => secret.length >= leastSecret);
}

/** The value, and what of it would do alone: a token without its scheme, the value of each cookie. */
function secretsOf(name: string, value: string): readonly string[] {
  if (/cookie/i.test(name))
    return value.split(/[;,]\s*/).map((cookie) => cookie.slice(cookie.indexOf('=') + 1));
  const [, ...rest] = value.split(' ');
  return [value, ...rest];
}

function urlSecrets(url: unknown): readonly string[] {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (parsed === null) return [];
  const given = [...parsed.searchParams].filter(([name]) => provingParameter.test(name));
  return [...given.map(([, value]) => value), parsed.password];
}

/** Headers without the values that prove who asks. */
export function hideHeaders(
  headers: Readonly<Record<string, string>>,
  hide: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, proving.test(name) ? hidden : hide(value)]),
  );
}

/** A URL's path and query without the values that prove who asks. */
export function withoutSecrets(url: string): string {
  const [path = '', query] = url.split('?', 2);
  if (query === undefined) return path;
  const kept = query.split('&').map((pair) => {
    const [name = ''] = pair.split('=', 1);
    return provingParameter.test(decoded(name)) ? `${name}=${hidden}` : pair;
  });
  return `${path}?${kept.join('&')}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
