import type { Contract } from '../../../spec/contract.ts';
import type { ExchangeRecord } from '../record.ts';
import { operationFinder, orderRequestFinder, type FoundPlace } from './find-operation.ts';
import { headersOf, HarError, readEntries, textOf, type HarEntry, type HarResponse } from './har.ts';
import { hideHeaders, secretsIn, withoutSecrets } from './har-secrets.ts';

export interface HarOptions {
  /** Of the platform whose operations are looked for. */
  readonly contract: Contract;
  /** Makes of secrets what takes them out of a text. */
  readonly hiding: (secrets: readonly string[]) => (text: string) => string;
  /** API base of the shop that is meant; without one, that which most requests went to. */
  readonly target?: string;
  /**
   * Keep all that an app sent to the Order API of that shop: requests that are no operation, as `operation: null`, and answers that were
   * saved without their content, with an empty body. Default false.
   */
  readonly everyRequest?: boolean;
}

/** The traffic of one shop's Order API in an HTTP archive. */
export interface HarTraffic {
  /** API base. */
  readonly target: string;
  /** In the order in which they were sent; intent `ask` where the shop did what was asked, otherwise `unsaid`. */
  readonly exchanges: readonly ExchangeRecord[];
  /** Entries that were left out, by why. */
  readonly left: Readonly<Record<'other-requests' | 'other-shops' | 'without-content', number>>;
}

interface Found extends FoundPlace {
  readonly operation: ExchangeRecord['operation'];
  readonly entry: HarEntry;
  readonly method: string;
}

/**
 * Reads an HTTP archive (HAR 1.2) of any browser, proxy or library as exchanges, secrets taken out. What is no operation of the
 * platform's Order API is left out and counted, and so is an answer that was saved without its content.
 * @throws HarError where it is none, or holds no such operation
 */
export function readHar(text: string, options: HarOptions): HarTraffic {
  const entries = readEntries(text);
  const find = operationFinder(options.contract);
  const found = entries.flatMap((entry) => findIn(entry, find));
  const target = options.target ?? mostUsed(found);
  if (target === undefined || found.length === 0) {
    throw new HarError(
      `none of its ${String(entries.length)} requests is one of the Order API of ${options.contract.platform}`,
    );
  }
  const known = found.filter(({ base }) => base === target);
  const own = options.everyRequest === true ? [...known, ...othersIn(entries, known, target)] : known;
  if (own.length === 0) {
    const others = [...new Set(found.map(({ base }) => base))].join(', ');
    throw new HarError(`none of its requests went to ${target}; there are requests to ${others}`);
  }
  const told = own.filter(({ entry }) => options.everyRequest === true || hasContent(entry));
  const hide = options.hiding(secretsIn(entries));
  return {
    target,
    exchanges: told.toSorted(byTime).map((each, index) => recordOf(each, index, hide)),
    left: {
      'other-requests': entries.length - found.length - (own.length - known.length),
      'other-shops': found.length - own.length,
      'without-content': own.length - told.length,
    },
  };
}

function findIn(entry: HarEntry, find: ReturnType<typeof operationFinder>): readonly Found[] {
  const { method, url } = entry.request ?? {};
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (parsed === null || typeof method !== 'string') return [];
  const place = find(method.toUpperCase(), parsed);
  return place === undefined ? [] : [{ ...place, entry, method: method.toUpperCase() }];
}

/** Requests to the Order API of a shop that mean no operation. */
function othersIn(entries: readonly HarEntry[], known: readonly Found[], target: string): readonly Found[] {
  const operations = new Set(known.map(({ entry }) => entry));
  const find = orderRequestFinder(target);
  return entries.flatMap((entry): readonly Found[] => {
    const { method, url } = entry.request ?? {};
    const parsed = typeof url === 'string' ? URL.parse(url) : null;
    if (operations.has(entry) || parsed === null || typeof method !== 'string') return [];
    const place = find(parsed);
    return place === undefined ? [] : [{ ...place, operation: null, entry, method: method.toUpperCase() }];
  });
}

function mostUsed(found: readonly Found[]): string | undefined {
  const bases = Map.groupBy(found, ({ base }) => base);
  return [...bases].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** A 2xx with a body that the tool did not save says nothing; a request without an answer says that. */
function hasContent({ response }: HarEntry): boolean {
  const status = statusOf(response);
  return status === undefined || status >= 300 || status === 204 || textOf(response?.content) !== '';
}

function byTime(left: Found, right: Found): number {
  return (timeOf(left.entry) || 0) - (timeOf(right.entry) || 0);
}

function timeOf({ startedDateTime }: HarEntry): number {
  return typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
}

function statusOf(response: HarResponse | undefined): number | undefined {
  const status = Number(response?.status);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

function recordOf(
  { entry, operation, method, url }: Found,
  index: number,
  hide: (text: string) => string,
): ExchangeRecord {
  const { request, response, time } = entry;
  const status = statusOf(response);
  const body = textOf(request?.postData);
  const startedMs = timeOf(entry);
  return {
    type: 'exchange',
    id: `x${String(index + 1).padStart(4, '0')}`,
    scenario: 'recorded traffic',
    operation,
    intent: status !== undefined && status < 300 ? 'ask' : 'unsaid',
    startedAt: new Date(Number.isNaN(startedMs) ? 0 : startedMs).toISOString(),
    durationMs: typeof time === 'number' && time > 0 ? Math.round(time * 1000) / 1000 : 0,
    request: {
      method,
      url: hide(withoutSecrets(url)),
      headers: hideHeaders(headersOf(request?.headers), hide),
      body: body === '' ? null : hide(body),
    },
    response:
      status === undefined
        ? null
        : {
            status,
            headers: hideHeaders(headersOf(response?.headers), hide),
            body: hide(textOf(response?.content)),
          },
    failure:
      status === undefined ? { kind: 'other', message: 'the archive holds no answer to this request' } : null,
  };
}
