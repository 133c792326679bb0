import type { BodyFields } from '../../body-fields.ts';
import { isLess, isPositive, sum, zero, type Decimal } from '../../decimal.ts';
import type { FinancialStatus } from '../../orders/kept-order.ts';
import { readFinancialStatus } from '../../requests/read-statuses.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredPayment } from '../stored-order.ts';

export interface Payment {
  readonly financialStatus: FinancialStatus;
  readonly payments: readonly StoredPayment[];
}

export interface PaymentPlan {
  readonly reading: Reading;
  readonly total: Decimal;
}

/** How a new order stands with its payment: as the request says, else by what came in, else as the docs are read. */
export function readPayment(order: BodyFields, { reading, total }: PaymentPlan): Payment {
  const sent = order.list('transactions') ?? [];
  const payments = sent.map((transaction) => readTransaction(transaction, total));
  const received = sum(payments.map((payment) => payment.received));
  const financialStatus = readFinancialStatus(order) ?? statusBy(received, total);
  return {
    payments,
    financialStatus:
      financialStatus ?? (sent.some(authorizes) ? 'authorized' : unstatedStatus(order, reading)),
  };
}

/** A sale or a capture brings in its amount once it has succeeded; one without an amount is for the total. */
function readTransaction(fields: BodyFields, total: Decimal): StoredPayment {
  const bringsIn = ['sale', 'capture'].includes(fields.text('kind') ?? '');
  return {
    gateway: fields.text('gateway') ?? '',
    received: bringsIn && succeeds(fields) ? (fields.amount('amount') ?? total) : zero,
  };
}

function authorizes(fields: BodyFields): boolean {
  return fields.text('kind') === 'authorization' && succeeds(fields);
}

function succeeds(fields: BodyFields): boolean {
  return (fields.text('status') ?? 'success') === 'success';
}

function statusBy(received: Decimal, total: Decimal): FinancialStatus | undefined {
  if (!isPositive(received)) return undefined;
  return isLess(received, total) ? 'partially_paid' : 'paid';
}

function unstatedStatus(order: BodyFields, { unstatedPayment }: Reading): FinancialStatus {
  if (unstatedPayment !== 'pending-for-known-customer') return unstatedPayment;
  return (order.part('customer')?.id('id') ?? null) === null ? 'paid' : 'pending';
}
