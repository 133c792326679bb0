import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { Report } from '../report.ts';
import type { Reporter } from '../reporter.ts';
import type {
  HarEntryRecord,
  HarHeaderRecord,
  HarPageRecord,
  HarRecord,
  HarRequestRecord,
  HarResponseRecord,
} from './har-record.ts';

/** Characters of answers that are written, all together: of a longer run, the answers after that are named and left out. */
const mostText = 40_000_000;

/**
 * `run.har`, for the network panel of a browser and for tools that read HTTP Archive 1.2: the exchanges of the evidence, without the
 * secrets, as they were taken out at capture. Of an audit, only those that results refer to.
 */
export const har: Reporter = {
  name: 'har',
  file: 'run.har',
  render: (report) => `${JSON.stringify(buildHar(report), null, 1)}\n`,
};

/** @param room characters of answers that are written */
export function buildHar({ results, evidence, leftOut }: Report, room: number = mostText): HarRecord {
  const { exchanges } = evidence;
  let left = room;
  const entries = exchanges.map((exchange) => {
    const length = exchange.response?.body.length ?? 0;
    const fits = length <= left;
    if (fits) left -= length;
    return buildEntry(exchange, { target: results.target, fits, cut: leftOut?.get(exchange.id) ?? 0 });
  });
  return {
    log: {
      version: '1.2',
      creator: { name: 'order-conformance', version: results.suite.version },
      pages: buildPages(exchanges),
      entries,
      comment:
        `Run ${results.runId}. Secrets were taken out when it was recorded. ` +
        (leftOut === undefined
          ? 'Every request of the run is here.'
          : 'Of this audit only the requests that its results refer to are here.'),
    },
  };
}

function buildPages(exchanges: readonly ExchangeRecord[]): readonly HarPageRecord[] {
  const firsts = new Map<string, string>();
  for (const { scenario, startedAt } of exchanges) if (!firsts.has(scenario)) firsts.set(scenario, startedAt);
  return [...firsts].map(([scenario, startedDateTime]) => ({
    startedDateTime,
    id: scenario,
    title: scenario,
    pageTimings: {},
  }));
}

interface EntryMeans {
  readonly target: string;
  /** There is room for the answer's text. */
  readonly fits: boolean;
  /** Characters that are missing from the answer already. */
  readonly cut: number;
}

function buildEntry(exchange: ExchangeRecord, means: EntryMeans): HarEntryRecord {
  const { id, scenario, operation, intent, startedAt, durationMs, waitedMs } = exchange;
  return {
    pageref: scenario,
    startedDateTime: startedAt,
    time: durationMs,
    request: buildRequest(exchange, means.target),
    response: buildResponse(exchange, means),
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    comment: id,
    _operation: operation,
    _intent: intent,
    ...(waitedMs === undefined ? {} : { _waitedMs: waitedMs }),
  };
}

function buildRequest({ request }: ExchangeRecord, target: string): HarRequestRecord {
  const { method, url, headers, body } = request;
  return {
    method,
    url: target + url,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: buildHeaders(headers),
    queryString: [...new URL(url, 'http://shop.invalid').searchParams].map(([name, value]) => ({
      name,
      value,
    })),
    ...(body === null ? {} : { postData: { mimeType: headers['content-type'] ?? '', text: body } }),
    headersSize: -1,
    bodySize: body === null ? 0 : Buffer.byteLength(body),
  };
}

function buildResponse({ response, failure }: ExchangeRecord, { fits, cut }: EntryMeans): HarResponseRecord {
  const { status = 0, headers = {}, body = '' } = response ?? {};
  const size = Buffer.byteLength(body);
  const whole = fits && cut === 0;
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: buildHeaders(headers),
    content: {
      size,
      mimeType: headers['content-type'] ?? '',
      ...(fits ? { text: body } : {}),
      ...(whole ? {} : { comment: 'The whole of it is in evidence.jsonl.' }),
    },
    redirectURL: headers['location'] ?? '',
    headersSize: -1,
    bodySize: cut === 0 ? size : -1,
    ...(response === null ? { _error: failure?.message ?? 'no answer' } : {}),
  };
}

function buildHeaders(headers: Readonly<Record<string, string>>): readonly HarHeaderRecord[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}
