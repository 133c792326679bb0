import type { Contract } from '../../spec/contract.ts';
import type { Dialect } from '../../spec/dialect.ts';
import type { Validators } from '../../generators/schemas/validators.ts';
import { hash } from 'node:crypto';
import { openExchange, type Exchange } from '../evidence/exchange.ts';
import type { ExchangeRecord } from '../evidence/record.ts';
import { ShownOrders } from './shown-orders.ts';

/**
 * One exchange of an app, with the moments between which the app waited for it. Of an answer's body no more is kept than which orders
 * it shows and when they were created and changed: sessions are long. `orders` is empty, and `shown` stands in its place.
 */
export interface Talk extends Exchange {
  readonly shown: ShownOrders;
  /** When the request was received, in milliseconds since 1970. */
  readonly startedMs: number;
  /** When the last of the answer was passed on. */
  readonly endedMs: number;
  /** The same where the answers' bodies were; undefined where there was none, or it was not saved. */
  readonly bodyDigest: string | undefined;
}

/** Where traffic was recorded: by our proxy, which sees all there is, or by another tool, which may have left something out. */
export type TrafficSource = 'proxy' | 'recorded';

/** Scope that an app says it asks its users for. */
export const declaredScopes = ['read', 'write'] as const;
export type DeclaredScope = (typeof declaredScopes)[number];

/** What an app sent to one shop's Order API, and what it was answered. */
export interface Traffic {
  /** In the order in which they were sent. */
  readonly talks: readonly Talk[];
  readonly source: TrafficSource;
  /** Null where nobody has said. */
  readonly scope: DeclaredScope | null;
  /** Nothing more will come: only then is something missing that was not seen. */
  readonly over: boolean;
}

/** By what traffic is judged. */
export interface TrafficLaw {
  readonly dialect: Dialect;
  readonly contract: Contract;
  readonly validators: Validators;
}

/** Keeps of an exchange what is needed to judge an app. */
export function toTalk(exchange: Exchange): Talk {
  const { record } = exchange;
  const { response } = record;
  const startedMs = Date.parse(record.startedAt);
  const body = response?.body ?? '';
  return {
    ...exchange,
    record: response === null ? record : { ...record, response: { ...response, body: '' } },
    answer: undefined,
    orders: [],
    shown: new ShownOrders(exchange.orders),
    startedMs,
    endedMs: startedMs + record.durationMs,
    bodyDigest: body === '' ? undefined : hash('sha1', body, 'base64'),
  };
}

/** Reads recorded exchanges for judging, in the order in which they were sent. */
export function openTalks(
  records: readonly ExchangeRecord[],
  law: Pick<TrafficLaw, 'dialect'>,
): readonly Talk[] {
  return inOrder(records.map((record, index) => toTalk(openExchange(record, index, law.dialect))));
}

/** Exchanges in the order in which they were sent, and numbered so. */
export function inOrder(talks: readonly Talk[]): readonly Talk[] {
  return talks
    .toSorted((a, b) => a.startedMs - b.startedMs)
    .map((talk, index) => (talk.index === index ? talk : { ...talk, index }));
}
