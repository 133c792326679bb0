import * as fc from 'fast-check';
import type { OrderDraft } from '../../spec/order/order-draft.ts';
import { share, takeShare, type Share } from './share.ts';
import { fromTenThousandths } from './ten-thousandths.ts';

/** How an order is paid, before it is known what it comes to. */
export type PaymentPlan =
  | { readonly kind: 'pending' | 'authorized' | 'paid' | 'captured' }
  | { readonly kind: 'captured in part'; readonly share: Share };

export type PaymentDraft = Pick<OrderDraft, 'financialStatus' | 'transactions'>;

/** Payments of an order at its creation: awaited, authorized, marked as paid, captured, captured in part. */
export function paymentPlan(): fc.Arbitrary<PaymentPlan> {
  const simple = fc.constantFrom('pending', 'paid', 'captured', 'authorized').map((kind) => ({ kind }));
  const part = share().map((taken) => ({ kind: 'captured in part', share: taken }) as const);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 3, arbitrary: simple },
    { weight: 1, arbitrary: part },
  );
}

/** The payment of an order that comes to so much, in ten-thousandths. Nothing is captured of an order that costs nothing. */
export function writePayment(plan: PaymentPlan, cost: bigint, smallest = 1n): PaymentDraft {
  if (plan.kind === 'captured in part') {
    const part = takeShare(plan.share, cost - smallest, smallest);
    return part === 0n ? { financialStatus: 'pending' } : capture('partially_paid', part);
  }
  if (plan.kind !== 'captured') return { financialStatus: plan.kind };
  return cost > 0n ? capture('paid', cost) : { financialStatus: 'paid' };
}

function capture(financialStatus: string, amount: bigint): PaymentDraft {
  return { financialStatus, transactions: [{ kind: 'capture', amount: fromTenThousandths(amount) }] };
}
