import { isLess, isPositive, negate, type Decimal } from '../../decimal.ts';
import { app, codGateway } from '../catalogue.ts';
import { paidAmount, refundedAmount } from '../order-totals.ts';
import type { Reading } from '../readings/reading.ts';
import { putBack } from '../../orders/stock.ts';
import type { ShopState } from '../shop-state.ts';
import type { RefundedLine, StoredOrder, StoredRefund, StoredTransaction } from '../stored-order.ts';
import type { RefundPlan } from './refund-plan.ts';

export interface RefundAct {
  readonly refund: RefundPlan;
  readonly state: ShopState;
  readonly now: number;
  readonly reading: Reading;
}

/** Carries out what a cancellation gives back: money, lines, stock, and the entry that says so. */
export function applyRefund(order: StoredOrder, act: RefundAct): void {
  const { refund, state, reading } = act;
  const isPlain = !isPositive(refund.amount) && refund.lines === null;
  if (isPlain && !reading.refundEntryOnPlainCancel) return;
  const transaction = isPositive(refund.amount) ? giveBack(order, act) : undefined;
  const lines = refund.lines?.map((line): RefundedLine => ({ id: state.ids.refundLine(), ...line })) ?? null;
  if (lines !== null && refund.restock === true) putBack(state.stock, piecesOf(lines, order));
  order.refunds.push(entry(order, { act, isPlain, lines, transaction }));
}

function piecesOf(refunded: readonly RefundedLine[], order: StoredOrder): Parameters<typeof putBack>[1] {
  return refunded.map(({ lineId, quantity }) => ({
    variantId: order.lines.find(({ id }) => id === lineId)?.variantId ?? null,
    quantity,
  }));
}

/** Records the money, newest first, and how the order stands with its payment then. */
function giveBack(order: StoredOrder, { refund, state, now }: RefundAct): StoredTransaction {
  const paid = paidAmount(order);
  const transaction: StoredTransaction = {
    id: state.ids.transaction(),
    kind: 'refund',
    amount: negate(refund.amount),
    createdAt: now,
    gateway: order.gateway ?? (order.gatewayCode === 'COD' ? codGateway : ''),
    parentId: null,
    userId: app.userId,
    locationId: order.locationId,
  };
  order.transactions.unshift(transaction);
  order.financialStatus = statusAfter(refundedAmount(order), paid);
  return transaction;
}

function statusAfter(refunded: Decimal, paid: Decimal): StoredOrder['financialStatus'] {
  return isLess(refunded, paid) ? 'partially_refunded' : 'refunded';
}

interface EntryParts {
  readonly act: RefundAct;
  readonly isPlain: boolean;
  readonly lines: readonly RefundedLine[] | null;
  readonly transaction: StoredTransaction | undefined;
}

function entry(order: StoredOrder, { act, isPlain, lines, transaction }: EntryParts): StoredRefund {
  return {
    id: act.state.ids.refund(),
    createdAt: act.now,
    note: act.refund.note ?? (isPlain ? 'Khách hủy' : ''),
    restock: act.refund.restock,
    lines,
    transactionIds: transaction === undefined ? [] : [transaction.id],
    userId: app.userId,
    locationId: order.locationId,
  };
}
