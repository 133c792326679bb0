import type { ExchangeRecord } from '../../suites/evidence/record.ts';
import type { Cited } from '../cited.ts';
import { renderCurl, type CurlTarget } from '../curl.ts';

/** What the page knows of an exchange that something refers to. */
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

/** Characters kept of bodies: of each, and of all together, that show a deviation, and that show nothing wrong. */
const room = {
  shown: { each: 1_500_000, all: 24_000_000 },
  witnesses: { each: 60_000, all: 8_000_000 },
} as const;

export interface DetailGrounds {
  /** What they were sent to. */
  readonly results: CurlTarget;
  readonly cited: Cited;
  /** Characters that are missing from answers already, by the exchange's id. */
  readonly leftOut: ReadonlyMap<string, number> | undefined;
}

/** The details of the exchanges that results refer to, by id; of the others only the evidence file has the whole. */
export function buildDetails(
  exchanges: readonly ExchangeRecord[],
  { results, cited, leftOut }: DetailGrounds,
): ReadonlyMap<string, ExchangeDetail> {
  const left = { shown: room.shown.all as number, witnesses: room.witnesses.all as number };
  const details = new Map<string, ExchangeDetail>();
  for (const exchange of exchanges) {
    const { id, request, response } = exchange;
    const kind = cited.shown.has(id) ? 'shown' : cited.witnesses.has(id) ? 'witnesses' : null;
    if (kind === null) continue;
    const most = Math.min(room[kind].each, left[kind]);
    const answer = response === null ? null : buildMessage(response, most, leftOut?.get(id));
    left[kind] -= answer?.body?.length ?? 0;
    details.set(id, {
      curl: renderCurl(exchange, results),
      request: buildMessage(request, room[kind].each),
      answer,
    });
  }
  return details;
}

function buildMessage(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string | null },
  most: number,
  leftOut = 0,
): Message {
  const length = body?.length ?? 0;
  return {
    headers,
    body: body === null ? null : body.slice(0, most),
    left: Math.max(0, length - most) + leftOut,
  };
}
