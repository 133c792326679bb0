import { NetworkError } from '../client/network-error.ts';
import { BudgetReached } from '../client/request-budget.ts';
import type { Exchange } from '../evidence/exchange.ts';
import type { LedgerFact } from './entry.ts';
import type { WriteGuard } from './write-guard.ts';

/** What an answer to a creation says of its fate. */
export function fateByAnswer(key: string, exchange: Exchange, guard: WriteGuard): LedgerFact {
  const { status, accepted } = exchange;
  const [order] = exchange.orders;
  if (accepted && order !== undefined && typeof order.id === 'string') {
    if (guard.isNew(order)) return { type: 'created', key, orderId: order.id };
    return { type: 'unknown', key, why: `it was answered with order ${order.id}, which was there before` };
  }
  if (status !== undefined && status >= 400 && status < 500)
    return { type: 'refused', key, why: `it was answered with ${status}` };
  return { type: 'unknown', key, why: `it was answered with ${String(status)}, and no order` };
}

/** What is known of the fate of a creation that threw. @param sent whether anything had been sent for it */
export function fateByError(
  key: string,
  error: unknown,
  { sent }: { readonly sent: boolean },
): Extract<LedgerFact, { readonly why: string; readonly key: string }> {
  const why = error instanceof Error ? error.message : String(error);
  return { type: sent && mayHaveActed(error) ? 'unknown' : 'refused', key, why };
}

/** A creation is only tried again where the shop has not acted; a budget that ends the tries says no more than that. */
function mayHaveActed(error: unknown): boolean {
  if (error instanceof NetworkError) return error.fate === 'unknown';
  return !(error instanceof BudgetReached);
}
