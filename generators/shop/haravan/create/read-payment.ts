import type { BodyFields } from '../../body-fields.ts';
import { isLess, isPositive, subtract, sum, zero, type Decimal } from '../../decimal.ts';
import type { FinancialStatus } from '../../orders/kept-order.ts';
import { invalidField } from '../../refusal.ts';
import { readFinancialStatus } from '../../requests/read-statuses.ts';
import type { Reading } from '../readings/reading.ts';
import type { IdSequence } from '../../id-sequence.ts';
import type { StoredTransaction } from '../stored-order.ts';

export interface PaymentPlan {
  readonly reading: Reading;
  readonly total: Decimal;
  readonly nextId: IdSequence;
  /** What every transaction of the order shares. */
  readonly stamp: Pick<StoredTransaction, 'createdAt' | 'gateway' | 'userId' | 'locationId'>;
}

export interface Payment {
  readonly financialStatus: FinancialStatus;
  /** Newest first. */
  readonly transactions: StoredTransaction[];
}

type SentKind = Exclude<StoredTransaction['kind'], 'refund'>;

interface Sent {
  readonly kind: SentKind;
  readonly amount: Decimal | null;
  readonly gateway: string | null;
}

/** How a new order stands with its payment: by its captures, else as the request marks it, else pending. */
export function readPayment(order: BodyFields, plan: PaymentPlan): Payment {
  const marked = readFinancialStatus(order);
  const sent = (order.list('transactions') ?? []).map(readSent);
  if (sent.some(isCapture)) return capture(sent, plan);
  const last = sent.at(-1);
  return {
    financialStatus: marked ?? (last === undefined ? 'pending' : statusOfKind[last.kind]),
    transactions: sent.map((transaction) => stampOne(transaction, plan)).toReversed(),
  };
}

function isCapture({ kind }: Sent): boolean {
  return kind === 'capture' || kind === 'sale';
}

const statusOfKind: Readonly<Record<SentKind, FinancialStatus>> = {
  pending: 'pending',
  authorization: 'authorized',
  void: 'voided',
  capture: 'paid',
  sale: 'paid',
};

const sentKinds = [
  'pending',
  'authorization',
  'void',
  'capture',
  'sale',
] as const satisfies readonly SentKind[];

function readSent(fields: BodyFields): Sent {
  const given = fields.text('kind')?.toLowerCase();
  const kind = sentKinds.find((known) => known === given);
  if (kind === undefined) throw invalidField(fields.pathOf('kind'), `must be one of ${sentKinds.join(', ')}`);
  return { kind, amount: fields.amount('amount'), gateway: fields.text('gateway') };
}

/** A pending transaction for the total and the captures that refer to it, as every captured example shows. */
function capture(sent: readonly Sent[], plan: PaymentPlan): Payment {
  const captures = sent.filter(isCapture);
  const amounts = captureAmounts(captures, plan);
  const paid = sum(amounts);
  if (!isPositive(paid) && isPositive(plan.total))
    return { financialStatus: 'partially_paid', transactions: [] };
  const before = sent.filter((transaction) => !isCapture(transaction) && transaction.kind !== 'pending');
  const pending = stampOne(sent.find(({ kind }) => kind === 'pending') ?? pendingForTotal, plan);
  const taken = captures.map((transaction, index) => ({
    ...stampOne({ ...transaction, amount: amounts[index] ?? zero }, plan),
    parentId: pending.id,
  }));
  return {
    financialStatus: isLess(paid, plan.total) ? 'partially_paid' : 'paid',
    transactions: [
      pending,
      ...before.map((transaction) => stampOne(transaction, plan)),
      ...taken,
    ].toReversed(),
  };
}

const pendingForTotal: Sent = { kind: 'pending', amount: null, gateway: null };

/** A capture without amount takes what is left of the total, or nothing, as the reading has it. */
function captureAmounts(captures: readonly Sent[], { reading, total }: PaymentPlan): Decimal[] {
  const amounts: Decimal[] = [];
  for (const { amount } of captures) {
    const rest = reading.amountlessCapture === 'captures-total' ? subtract(total, sum(amounts)) : zero;
    amounts.push(amount ?? (isPositive(rest) ? rest : zero));
  }
  return amounts;
}

function stampOne(sent: Sent, plan: PaymentPlan): StoredTransaction {
  return {
    id: plan.nextId(),
    kind: sent.kind,
    amount: sent.amount ?? plan.total,
    ...plan.stamp,
    gateway: sent.gateway ?? plan.stamp.gateway,
    parentId: null,
  };
}
