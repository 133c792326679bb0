import { operationIds, type OperationId } from '../../spec/operations.ts';
import type { DocumentedOperation } from '../report.ts';
import type { PageExchange } from './page-exchange.ts';

/** Operations against the statuses that they were answered with. */
export interface PageCoverage {
  /** Columns: statuses in order; null, the last, where no answer was received. */
  readonly statuses: readonly (number | null)[];
  readonly rows: readonly CoverageRow[];
}

export interface CoverageRow {
  /** Null: requests that are no documented operation. */
  readonly operation: OperationId | null;
  /** `GET /orders.json`; null where it is not known. */
  readonly request: string | null;
  /** By column: how often, and whether the contract lists the status. */
  readonly cells: readonly { readonly count: number; readonly documented: boolean }[];
}

/** @param documented the operations of the contract; undefined where they are not known: then only what was seen is told */
export function buildCoverage(
  exchanges: readonly PageExchange[],
  documented: readonly DocumentedOperation[] | undefined,
): PageCoverage {
  const counts = countBoth(exchanges);
  const promised = new Map((documented ?? []).map((operation) => [operation.id, operation]));
  const statuses = columnsOf(exchanges, documented ?? []);
  const rows = [...operationIds, null].filter(
    (operation) => counts.has(operation) || (operation !== null && promised.has(operation)),
  );
  return {
    statuses,
    rows: rows.map((operation) => {
      const known = operation === null ? undefined : promised.get(operation);
      return {
        operation,
        request: known === undefined ? null : `${known.method} ${known.path}`,
        cells: statuses.map((status) => ({
          count: counts.get(operation)?.get(status) ?? 0,
          documented: status !== null && (known?.statuses.includes(status) ?? false),
        })),
      };
    }),
  };
}

type Counts = ReadonlyMap<OperationId | null, ReadonlyMap<number | null, number>>;

function countBoth(exchanges: readonly PageExchange[]): Counts {
  const counts = new Map<OperationId | null, Map<number | null, number>>();
  for (const { operation, status } of exchanges) {
    const row = counts.get(operation) ?? new Map<number | null, number>();
    row.set(status, (row.get(status) ?? 0) + 1);
    counts.set(operation, row);
  }
  return counts;
}

function columnsOf(
  exchanges: readonly PageExchange[],
  documented: readonly DocumentedOperation[],
): readonly (number | null)[] {
  const seen = new Set([
    ...exchanges.map(({ status }) => status),
    ...documented.flatMap(({ statuses }) => statuses),
  ]);
  const numbers = [...seen].filter((status) => status !== null).toSorted((a, b) => a - b);
  return [...numbers, ...(seen.has(null) ? [null] : [])];
}
