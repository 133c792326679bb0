import type { Contract } from '../../../spec/contract.ts';
import type { ExchangeRecord } from '../record.ts';
import { operationFinder, orderRequestFinder, type FoundPlace } from './find-operation.ts';
import {
  headersOf,
  HarError,
  pairsOf,
  readEntries,
  type HarEntry,
  type HarRequest,
  type HarResponse,
} from './har.ts';
import { answerTextOf, bodyOf } from './har-bodies.ts';
import { hideHeaders, secretsIn, withoutSecrets } from './har-secrets.ts';
import { timesOf, type HarTime } from './har-times.ts';
import { sentEntries } from './sent-entries.ts';

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
  /** Entries that were left out, by why; `unsent`: what the browser answered itself, asked on its own account, or wrote down twice. */
  readonly left: LeftOut;
  /** The archive says when its requests were sent, and how long they took. */
  readonly timed: boolean;
}

export type LeftOut = Readonly<
  Record<'other-requests' | 'other-shops' | 'without-content' | 'unsent', number>
>;

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
  const all = readEntries(text);
  const { sent: entries, unsent } = sentEntries(all);
  const find = operationFinder(options.contract);
  const found = entries.flatMap((entry) => findIn(entry, find));
  const target = options.target ?? mostUsed(found);
  const known = found.filter(({ base }) => base === target);
  const others =
    options.everyRequest === true && target !== undefined ? othersIn(entries, known, target) : [];
  const own = [...known, ...others];
  if (target === undefined || (found.length === 0 && own.length === 0)) {
    throw new HarError(
      `none of its ${String(all.length)} requests is one of the Order API of ${options.contract.platform}`,
    );
  }
  if (own.length === 0) {
    const elsewhere = [...new Set(found.map(({ base }) => base))].join(', ');
    throw new HarError(`none of its requests went to ${target}; there are requests to ${elsewhere}`);
  }
  const told = own.filter(({ entry }) => options.everyRequest === true || hasContent(entry));
  const hide = options.hiding(secretsIn(all));
  const times = timesOf(told.map(({ entry }) => entry));
  const timed = told.map((each) => ({ ...each, time: times.of(each.entry) }));
  return {
    target,
    timed: times.known,
    exchanges: timed
      .toSorted((left, right) => left.time.startedMs - right.time.startedMs)
      .map((each, index) => recordOf(each, index, hide)),
    left: {
      unsent,
      'other-requests': entries.length - found.length - (own.length - known.length),
      'other-shops': found.length - own.length,
      'without-content': own.length - told.length,
    },
  };
}

function findIn(entry: HarEntry, find: ReturnType<typeof operationFinder>): readonly Found[] {
  const { method } = entry.request ?? {};
  const parsed = urlOf(entry.request);
  if (parsed === null || typeof method !== 'string') return [];
  const place = find(method.toUpperCase(), parsed);
  return place === undefined ? [] : [{ ...place, entry, method: method.toUpperCase() }];
}

/** Requests to the Order API of a shop that mean no operation. */
function othersIn(entries: readonly HarEntry[], known: readonly Found[], target: string): readonly Found[] {
  const operations = new Set(known.map(({ entry }) => entry));
  const find = orderRequestFinder(target);
  return entries.flatMap((entry): readonly Found[] => {
    const { method } = entry.request ?? {};
    const parsed = urlOf(entry.request);
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
  return status === undefined || status >= 300 || status === 204 || answerTextOf(response) !== '';
}

/** Some tools write the query beside the URL only. */
function urlOf(request: HarRequest | undefined): URL | null {
  const parsed = typeof request?.url === 'string' ? URL.parse(request.url) : null;
  if (parsed?.search === '')
    for (const [name, value] of pairsOf(request?.queryString)) parsed.searchParams.append(name, value);
  return parsed;
}

function statusOf(response: HarResponse | undefined): number | undefined {
  const status = Number(response?.status);
  return Number.isInteger(status) && status >= 100 && status <= 599 ? status : undefined;
}

/** Some tools write the type of a body beside the body only. */
function requestHeaders(request: HarRequest | undefined): Readonly<Record<string, string>> {
  const headers = headersOf(request?.headers);
  const type = request?.postData?.mimeType;
  if (typeof type !== 'string' || type === '' || 'content-type' in headers) return headers;
  return { ...headers, 'content-type': type };
}

function recordOf(
  { entry, operation, method, url, time }: Found & { readonly time: HarTime },
  index: number,
  hide: (text: string) => string,
): ExchangeRecord {
  const { request, response } = entry;
  const status = statusOf(response);
  const body = bodyOf(request);
  return {
    type: 'exchange',
    id: `x${String(index + 1).padStart(4, '0')}`,
    scenario: 'recorded traffic',
    operation,
    intent: status !== undefined && status < 300 ? 'ask' : 'unsaid',
    startedAt: new Date(time.startedMs).toISOString(),
    durationMs: time.durationMs,
    request: {
      method,
      // What a parameter of that name says is a secret, wherever else it stands.
      url: withoutSecrets(hide(url)),
      headers: hideHeaders(requestHeaders(request), hide),
      body: body.text === null ? null : hide(body.text),
      ...(body.saved ? {} : { unsaved: true }),
    },
    response:
      status === undefined
        ? null
        : {
            status,
            headers: hideHeaders(headersOf(response?.headers), hide),
            body: hide(answerTextOf(response)),
          },
    failure:
      status === undefined ? { kind: 'other', message: 'the archive holds no answer to this request' } : null,
  };
}
