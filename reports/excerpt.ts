import type { ExchangeRecord } from '../suites/evidence/record.ts';
import type { Cited } from './cited.ts';

/** What of the evidence of a long run its reports are made from: the exchanges that results refer to, as far as there is room. */
export interface Excerpt {
  /** In the order they were sent. */
  readonly exchanges: readonly ExchangeRecord[];
  /** Characters that were left out of the answers, by the exchange's id; those that are whole are not in it. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Characters kept of the answers: of each, and of all together, that show what was found, or nothing wrong. */
const room = {
  shown: { each: 400_000, all: 3_000_000 },
  witnesses: { each: 60_000, all: 1_000_000 },
} as const;

/** @param exchanges those that are referred to, in the order they were sent; read one by one, as they may be long */
export function buildExcerpt(exchanges: Iterable<ExchangeRecord>, { shown }: Cited): Excerpt {
  const left: Record<keyof typeof room, number> = { shown: room.shown.all, witnesses: room.witnesses.all };
  const leftOut = new Map<string, number>();
  const kept: ExchangeRecord[] = [];
  for (const exchange of exchanges) {
    const kind = shown.has(exchange.id) ? 'shown' : 'witnesses';
    const length = exchange.response?.body.length ?? 0;
    const keeps = Math.min(length, room[kind].each, left[kind]);
    left[kind] -= keeps;
    if (keeps < length) leftOut.set(exchange.id, length - keeps);
    kept.push(keeps < length ? shortened(exchange, keeps) : exchange);
  }
  return { exchanges: kept, leftOut };
}

function shortened(exchange: ExchangeRecord, keeps: number): ExchangeRecord {
  const { response } = exchange;
  if (response === null) return exchange;
  // A part of a text keeps the whole in memory, unless it is made anew.
  const body = Buffer.from(response.body.slice(0, keeps)).toString();
  return { ...exchange, response: { ...response, body } };
}
