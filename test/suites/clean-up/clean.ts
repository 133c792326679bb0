import { dialectOf } from '../../../spec/dialects.ts';
import { cleanUp } from '../../../suites/clean-up/clean-up.ts';
import type { CleanUpRecord } from '../../../suites/evidence/record.ts';
import { fakeTiming, type FakeTiming } from '../client/fake-timing.ts';
import { draft, type OpenedRun } from './busy-shop.ts';

/** Cleans up after a run, without waiting in earnest. */
export function clean(
  { ledger, client, record }: OpenedRun,
  { settleMs = 0, timing = fakeTiming() }: { readonly settleMs?: number; readonly timing?: FakeTiming } = {},
): Promise<CleanUpRecord> {
  const dialect = dialectOf(record.platform);
  return cleanUp(ledger, { client, dialect, startedAt: new Date(record.startedAt), settleMs, timing });
}

/** Creates an order. @returns its id */
export async function create({ client }: OpenedRun): Promise<string> {
  const { orders } = await client.create(draft);
  return orders[0]?.id ?? '';
}
