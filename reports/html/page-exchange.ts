import type { Dialect } from '../../spec/dialect.ts';
import type { OperationId } from '../../spec/operations.ts';
import type { ExchangeRecord } from '../../suites/evidence/record.ts';

/** An exchange as a line of the page. */
export interface PageExchange {
  readonly id: string;
  readonly scenario: string;
  readonly operation: OperationId | null;
  readonly method: string;
  readonly url: string;
  /** Since the run began, in milliseconds. */
  readonly atMs: number;
  readonly durationMs: number;
  /** How long it was held back before it was sent. */
  readonly waitedMs: number;
  readonly status: number | null;
  readonly failure: string | null;
  /** How full the shop said the caller's bucket was: calls used, and how many it holds. Null where it did not say. */
  readonly bucket: readonly [used: number, size: number] | null;
  /** Condition that was put in its way; absent where none was. */
  readonly adverse?: string;
  /** Block of packed details that it is in. Null where nothing refers to it: then only the evidence file has the whole. */
  readonly block: number | null;
}

export interface LineGrounds {
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly dialect: Dialect;
  readonly blockOf: ReadonlyMap<string, number>;
}

export function buildLine(exchange: ExchangeRecord, grounds: LineGrounds): PageExchange {
  const { id, scenario, operation, durationMs, waitedMs = 0, request, response, failure, adverse } = exchange;
  return {
    id,
    scenario,
    operation,
    method: request.method,
    url: request.url,
    atMs: Date.parse(exchange.startedAt) - Date.parse(grounds.startedAt),
    durationMs,
    waitedMs,
    status: response?.status ?? null,
    failure: failure?.message ?? null,
    bucket: readBucket(response?.headers[grounds.dialect.callLimitHeader]),
    ...(adverse === undefined ? {} : { adverse }),
    block: grounds.blockOf.get(id) ?? null,
  };
}

/** `31/80` */
function readBucket(header: string | undefined): PageExchange['bucket'] {
  const [, used, size] = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/.exec(header ?? '') ?? [];
  return used === undefined || Number(size) === 0 ? null : [Number(used), Number(size)];
}
