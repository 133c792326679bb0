import type { BodyFields } from '../../body-fields.ts';
import { isLess, isPositive, subtract, sum, zero, type Decimal } from '../../decimal.ts';
import { invalidField } from '../../refusal.ts';
import { refundedQuantity } from '../order-quantities.ts';
import { paidAmount, refundedAmount } from '../order-totals.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredLine, StoredOrder } from '../stored-order.ts';

/** What a cancellation gives back, checked against the order. */
export interface RefundPlan {
  readonly amount: Decimal;
  /** Null where no line goes back. */
  readonly lines: readonly { readonly lineId: bigint; readonly quantity: number }[] | null;
  readonly restock: boolean | null;
  readonly note: string | null;
}

export interface RefundSubject {
  readonly order: StoredOrder;
  readonly reading: Reading;
}

export function readRefundPlan(body: BodyFields, { order, reading }: RefundSubject): RefundPlan {
  const refund = body.part('refund');
  const amount = readAmount(body, { refund, order });
  const asked = body.flag('restock') ?? refund?.flag('restock') ?? null;
  const lines = readRefundLines(refund, order) ?? (asked === true ? everythingLeft(order) : null);
  const unstated = lines === null ? reading.unstatedRestock.moneyOnly : reading.unstatedRestock.withLines;
  return {
    amount,
    lines,
    restock: asked ?? unstated,
    note: body.text('note') ?? refund?.text('note') ?? null,
  };
}

interface RefundSource {
  readonly refund: BodyFields | null;
  readonly order: StoredOrder;
}

/** The refund's transactions, or else the plain amount: never more than was paid and is still there. */
function readAmount(body: BodyFields, { refund, order }: RefundSource): Decimal {
  const transactions = refund?.list('transactions') ?? [];
  const amounts = transactions.map((transaction) => transaction.amount('amount') ?? zero);
  const amount = transactions.length > 0 ? sum(amounts) : (body.amount('amount') ?? zero);
  const left = subtract(paidAmount(order), refundedAmount(order));
  if (isPositive(amount) && isLess(left, amount)) {
    throw invalidField('amount', `only ${isPositive(left) ? left : zero} was paid and can be given back`);
  }
  return amount;
}

function readRefundLines(refund: BodyFields | null, order: StoredOrder): RefundPlan['lines'] {
  const given = refund?.list('refund_line_items') ?? [];
  if (given.length === 0) return null;
  const taken = new Map<StoredLine, number>();
  return given.map((fields) => {
    const line = order.lines.find(({ id }) => id === fields.id('line_item_id'));
    if (line === undefined) throw invalidField(fields.pathOf('line_item_id'), 'is not a line of this order');
    const quantity = fields.count('quantity') ?? 1;
    taken.set(line, (taken.get(line) ?? 0) + quantity);
    if ((taken.get(line) ?? 0) > leftOf(line, order)) {
      throw invalidField(fields.pathOf('quantity'), 'is more than is left to refund');
    }
    return { lineId: line.id, quantity };
  });
}

/** Asked to restock without saying what, the shop takes everything back, as in the example. */
function everythingLeft(order: StoredOrder): RefundPlan['lines'] {
  const lines = order.lines.map((line) => ({ lineId: line.id, quantity: leftOf(line, order) }));
  const left = lines.filter(({ quantity }) => quantity > 0);
  return left.length > 0 ? left : null;
}

function leftOf(line: StoredLine, order: StoredOrder): number {
  return line.quantity - refundedQuantity(order, line);
}
