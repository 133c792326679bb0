import { dialectOf } from '../../spec/dialects.ts';
import { findCheck } from '../../suites/checks/index.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import { renderCurl } from '../curl.ts';
import type { Report } from '../report.ts';
import type { ResultsRecord } from '../results.ts';
import { duration, texts } from '../texts.ts';
import { pageTexts } from './page-texts.ts';
import { buildReplay, type PageReplay } from './replay-command.ts';

/** What the page's scripts are given. */
export interface PageData {
  readonly results: ResultsRecord;
  /** The platform as people know it. */
  readonly platformTitle: string;
  readonly duration: string;
  /** Every request of the run, in the order they were sent. */
  readonly exchanges: readonly PageExchange[];
  /** What the checks hold a shop to, by name. */
  readonly checks: Readonly<Record<string, string>>;
  /** How the sequences are had done again, in their order. */
  readonly replays: readonly PageReplay[];
  readonly texts: typeof texts & { readonly page: typeof pageTexts };
}

export interface PageExchange {
  readonly id: string;
  readonly scenario: string;
  readonly method: string;
  readonly url: string;
  readonly durationMs: number;
  readonly status: number | null;
  readonly failure: string | null;
  /** Null where no requirement and no sequence refers to it: then only the evidence file has the whole. */
  readonly detail: ExchangeDetail | null;
}

export interface ExchangeDetail {
  readonly curl: string;
  readonly request: Message;
  readonly answer: Message | null;
}

export interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Characters that were left out of the body. */
  readonly left: number;
}

/** Characters kept of a body that shows a deviation, and of one that shows nothing wrong. */
const longestBody = { reason: 400_000, witness: 60_000 };

/** `reportDir`: the folder the page is written to, as the reader would type it; null where it is not known. */
export function buildPageData({ results, evidence }: Report, reportDir: string | null): PageData {
  const shown = new Set([
    ...results.requirements.flatMap(({ reasons }) => reasons.flatMap(({ exchanges }) => exchanges)),
    ...results.sequences.flatMap(({ steps }) => steps.flatMap(({ exchanges }) => exchanges)),
  ]);
  const witnesses = new Set(results.requirements.flatMap((requirement) => requirement.witnesses));
  const room = ({ id }: ExchangeRecord): number | null =>
    shown.has(id) ? longestBody.reason : witnesses.has(id) ? longestBody.witness : null;
  return {
    results,
    platformTitle: dialectOf(results.platform).title,
    duration: duration(results.durationMs),
    exchanges: evidence.exchanges.map((exchange) => buildExchange(exchange, results, room(exchange))),
    checks: checkStatements(results),
    replays: results.sequences.map((_, index) => buildReplay(index, reportDir)),
    texts: { ...texts, page: pageTexts },
  };
}

function buildExchange(exchange: ExchangeRecord, results: ResultsRecord, room: number | null): PageExchange {
  const { id, scenario, durationMs, request, response, failure } = exchange;
  return {
    id,
    scenario,
    method: request.method,
    url: request.url,
    durationMs,
    status: response?.status ?? null,
    failure: failure?.message ?? null,
    detail:
      room === null
        ? null
        : {
            curl: renderCurl(exchange, results),
            request: buildMessage(request, room),
            answer: response === null ? null : buildMessage(response, room),
          },
  };
}

function buildMessage(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string | null },
  room: number,
): Message {
  const length = body?.length ?? 0;
  return { headers, body: body === null ? null : body.slice(0, room), left: Math.max(0, length - room) };
}

function checkStatements({ requirements }: ResultsRecord): Readonly<Record<string, string>> {
  const names = new Set(requirements.flatMap(({ checks }) => checks));
  return Object.fromEntries([...names].map((name) => [name, findCheck(name)?.statement ?? '']));
}
