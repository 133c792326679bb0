import type { Dialect } from '../../spec/dialect.ts';
import {
  isJsonArray,
  isJsonObject,
  parseJsonValues,
  type Json,
  type JsonObject,
} from '../../spec/json/exact-json.ts';
import { readOrder } from '../../spec/order/read-order.ts';
import type { Order } from '../../spec/order/order.ts';
import type { ExchangeRecord } from './record.ts';

/** An exchange with its texts read: what checks look at. */
export interface Exchange {
  readonly record: ExchangeRecord;
  /** Position in the run, from 0. */
  readonly index: number;
  /** Query of the request, decoded. */
  readonly query: ReadonlyMap<string, string>;
  /** Order id in the path, as text. */
  readonly orderId: string | undefined;
  /** Body of the request; undefined where there is none or it is not JSON. */
  readonly asked: JsonObject | undefined;
  /** Status of the answer; undefined where none was received. */
  readonly status: number | undefined;
  /** A 2xx was answered. */
  readonly accepted: boolean;
  /** Body of the answer; undefined where there is none or it is not JSON. */
  readonly answer: Json | undefined;
  /** Orders in the answer: one, a page, or none. */
  readonly orders: readonly Order[];
  /** Only some attributes were asked for (`fields`). */
  readonly partial: boolean;
}

export function openExchange(record: ExchangeRecord, index: number, dialect: Dialect): Exchange {
  return openRead(record, parseJsonValues, { index, dialect });
}

/** Opens an exchange. @param read reads the body of its answer; throws where it is not JSON, or nested deeper than can be read */
export function openRead(
  record: ExchangeRecord,
  read: (body: string) => Json,
  { index, dialect }: { readonly index: number; readonly dialect: Dialect },
): Exchange {
  const url = urlOf(record);
  const asked = record.request.body === null ? undefined : tryRead(record.request.body, parseJsonValues);
  const answer = record.response === null ? undefined : tryRead(record.response.body, read);
  const status = record.response?.status;
  const query = new Map(url.searchParams);
  return {
    record,
    index,
    query,
    orderId: /\/orders\/(\d+)[./]/.exec(url.pathname)?.[1],
    asked: isJsonObject(asked) ? asked : undefined,
    status,
    accepted: status !== undefined && status >= 200 && status < 300,
    answer,
    orders: findOrders(answer, dialect),
    partial: query.has(partialBy),
  };
}

/** Was only some of an order's attributes asked for? */
export function isPartial(record: ExchangeRecord): boolean {
  return urlOf(record).searchParams.has(partialBy);
}

const partialBy = 'fields';

function urlOf({ request }: ExchangeRecord): URL {
  return new URL(request.url, 'http://shop.invalid');
}

function findOrders(answer: Json | undefined, dialect: Dialect): readonly Order[] {
  if (!isJsonObject(answer)) return [];
  const { order, orders } = dialect.envelopes;
  const one = answer[order];
  if (isJsonObject(one)) return [readOrder(one, `/${order}`, dialect.names)];
  const many = answer[orders];
  if (!isJsonArray(many)) return [];
  return many.flatMap((item, index) =>
    isJsonObject(item) ? [readOrder(item, `/${orders}/${index}`, dialect.names)] : [],
  );
}

function tryRead(text: string, read: (text: string) => Json): Json | undefined {
  try {
    return read(text);
  } catch {
    return undefined;
  }
}
