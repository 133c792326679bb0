import { dialectOf } from '../spec/dialects.ts';
import type { Platform } from '../spec/platforms.ts';
import type { ExchangeRecord, Intent } from '../suites/evidence/record.ts';

/** Where a command to repeat a request is aimed. */
export interface CurlTarget {
  readonly platform: Platform;
  /** API base. */
  readonly target: string;
}

/** What stands for the token in a command; the shell fills it in, so that no token is ever printed. */
const tokenOf: Partial<Record<Intent, string | null>> = {
  'no-credentials': null,
  'wrong-credentials': 'not-a-token',
  'read-only-credentials': '$ORDER_CONFORMANCE_READ_TOKEN',
};

/** Headers that curl sets itself or that the credentials are in. */
const left = new Set(['authorization', 'content-length', 'host', 'connection']);

/** The shell command that sends a recorded request again, with the token taken from the environment. */
export function renderCurl(exchange: ExchangeRecord, { platform, target }: CurlTarget): string {
  const { method, url, headers, body } = exchange.request;
  const { [exchange.intent]: token = '$ORDER_CONFORMANCE_TOKEN' } = tokenOf;
  const credentials = token === null ? {} : dialectOf(platform).authorize({ token });
  const plain = Object.entries(headers).filter(
    ([name, value]) => !left.has(name) && !(name in credentials) && value !== '[redacted]',
  );
  const parts = [
    `curl -i ${method === 'GET' ? '' : `-X ${method} `}${quote(target + url)}`,
    ...Object.entries(credentials).map(([name, value]) => `-H "${name}: ${value}"`),
    ...plain.map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(body === null ? [] : [`--data-raw ${quote(body)}`]),
  ];
  return parts.join(' \\\n  ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
