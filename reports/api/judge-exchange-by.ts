import { printExactJson } from '../../spec/json/exact-json.ts';
import type { Requirement } from '../../spec/requirements/requirement.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { Law } from '../../suites/judge-run.ts';
import type { ExchangeGiven } from './exchange-given.ts';
import { GivenError, readGiven, type JsonGiven } from './given-json.ts';
import { judgeRecord } from './judge-record.ts';
import { judgedByDraft } from './judged-by-draft.ts';
import type { JudgedRequirement } from './judged-requirement.ts';
import type { Ruler } from './ruler.ts';
import { tellOutcomes } from './tell-outcome.ts';

/** `judgeExchange` with what it is judged by at hand. @throws GivenError */
export function judgeExchangeBy(ruler: Ruler, exchange: ExchangeGiven): readonly JudgedRequirement[] {
  const record = recordOf(exchange, ruler);
  const outcomes = judgeRecord(record, withoutUnseen(ruler.law, exchange));
  const judged = record.operation === 'createOrder' ? judgedByDraft(outcomes, record, ruler.law) : outcomes;
  return tellOutcomes(judged, { docsUrl: ruler.docsUrl, place: (pointer) => pointer });
}

/** Checks that look at nothing but headers. */
const ofTheHeaders: ReadonlySet<string> = new Set(['call-limit-header', 'retry-after']);

function withoutUnseen(law: Law, { response }: ExchangeGiven): Law {
  if (response.headers !== undefined) return law;
  const isSeen = ({ judgedBy }: Requirement): boolean =>
    !judgedBy.some(({ check }) => ofTheHeaders.has(check));
  return { ...law, requirements: law.requirements.filter(isSeen) };
}

function recordOf(exchange: ExchangeGiven, { findOperation, law }: Ruler): ExchangeRecord {
  const { request, response } = shapeOf(exchange);
  const method = request.method.toUpperCase();
  const found = findOperation(method, urlOf(request.url));
  if (found === undefined) {
    const known = Object.values(law.contract.operations).map((each) => `${each.method} ${each.path}`);
    throw new GivenError(
      `${method} ${request.url} is no operation of ${law.dialect.title}: one of ${known.join(', ')}`,
    );
  }
  const { status, headers = {} } = response;
  return {
    type: 'exchange',
    id: 'x0001',
    scenario: 'api',
    operation: found.operation,
    // Why a request was refused, only who sent it knows: a refusal is not held against the shop.
    intent: status < 300 ? 'ask' : 'unsaid',
    startedAt: '1970-01-01T00:00:00.000Z',
    durationMs: 0,
    request: { method, url: found.url, headers: {}, body: textOf(request.body, 'the body of the request') },
    response: {
      status,
      headers: lowerCase(headers),
      body: textOf(response.body, 'the body of the response') ?? '',
    },
    failure: null,
  };
}

function lowerCase(
  headers: NonNullable<ExchangeGiven['response']['headers']>,
): Readonly<Record<string, string>> {
  const entries = isIterable(headers) ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

function isIterable(headers: object): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers;
}

/** Whoever calls this without a compiler hears what is missing. */
function shapeOf(exchange: ExchangeGiven): ExchangeGiven {
  const { request, response } = (exchange ?? {}) as Partial<ExchangeGiven>;
  if (typeof request?.method !== 'string' || typeof request.url !== 'string')
    throw new GivenError('an exchange has a request with method and url: { request: { method, url, body } }');
  if (!Number.isInteger(response?.status))
    throw new GivenError('an exchange has a response with its status: { response: { status, body } }');
  return exchange;
}

function urlOf(url: string): URL {
  const whole = URL.parse(url, 'http://shop.invalid');
  if (whole === null) throw new GivenError(`${url} is no URL`);
  return whole;
}

/** Text stays as it is, JSON or not: that an answer is JSON is one of the promises. */
function textOf(body: JsonGiven | null | undefined, what: string): string | null {
  if (body === undefined || body === null || body === '') return null;
  return typeof body === 'string' ? body : printExactJson(readGiven(body, what));
}
