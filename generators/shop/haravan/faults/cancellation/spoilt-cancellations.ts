import { divide, negate } from '../../../decimal.ts';
import type { HaravanFault } from '../haravan-fault.ts';
import { askedIn } from '../../../deviation/asked.ts';
import type { Writable } from '../../../deviation/writable.ts';
import type { StoredOrder } from '../../stored-order.ts';
import { spoils } from '../../../deviation/spoils.ts';

const operation = 'cancelOrder';

/** Cancellations that are answered right and stored otherwise. */
export const spoiltCancellations: readonly HaravanFault[] = [
  spoils({
    id: 'unstated-reason-missing',
    breaks: ['HRV-ORD-CANCEL-02'],
    operation,
    description: 'An order that was cancelled without a reason has none.',
    spoil(order, { request: { body } }) {
      if (askedIn(body)?.['reason'] === undefined) order.cancelReason = null;
    },
  }),
  spoils({
    id: 'refund-halved',
    breaks: ['HRV-ORD-CANCEL-03'],
    operation,
    description: 'Half of the amount is given back.',
    spoil(order) {
      for (const transaction of order.transactions) {
        if (transaction.kind === 'refund') transaction.amount = negate(divide(negate(transaction.amount), 2));
      }
    },
  }),
  spoils({
    id: 'refund-takes-whole-lines',
    breaks: ['HRV-ORD-CANCEL-04'],
    operation,
    description: 'A line of which one piece is refunded is refunded as a whole.',
    spoil(order) {
      for (const line of order.refunds.flatMap(({ lines }) => lines ?? []))
        line.quantity = order.lines.find(({ id }) => id === line.lineId)?.quantity ?? line.quantity;
    },
  }),
  spoils({
    id: 'refund-loses-lines',
    breaks: ['HRV-ORD-CANCEL-04'],
    operation,
    description: 'A refund with lines keeps its money only.',
    spoil(order) {
      for (const refund of order.refunds) refund.lines = null;
    },
  }),
  spoils({
    id: 'restock-forgotten',
    breaks: ['HRV-ORD-CANCEL-06'],
    operation,
    description: 'A refund that was to put its lines back says that it did not.',
    spoil(order) {
      for (const refund of order.refunds) refund.restock = false;
    },
  }),
  spoils({
    id: 'plain-cancel-takes-pieces',
    breaks: ['HRV-ORD-CANCEL-08', 'HRV-ORD-CANCEL-09'],
    operation,
    description: 'A cancellation without a refund takes every line back.',
    spoil(order, { request: { body } }) {
      if (isPlain(body)) order.refunds = [refundOf(order)];
    },
  }),
  spoils({
    id: 'plain-cancel-gives-back',
    breaks: ['HRV-ORD-CANCEL-09'],
    operation,
    description: 'A cancellation without a refund gives one piece of money back.',
    spoil(order, { request: { body } }) {
      if (!isPlain(body)) return;
      const { updatedAt: createdAt, userId, locationId } = order;
      const id = order.id + 2n;
      const money = { id, kind: 'refund', amount: '-1', gateway: '', parentId: null } as const;
      order.transactions.unshift({ ...money, createdAt, userId, locationId });
      order.refunds = [{ ...refundOf(order), lines: null, transactionIds: [id] }];
    },
  }),
  spoils({
    id: 'cancel-empties-lines',
    breaks: ['HRV-ORD-CANCEL-10'],
    operation,
    description: 'The lines of a cancelled order have the price zero.',
    spoil(order) {
      for (const line of order.lines) line.price = '0';
    },
  }),
  spoils({
    id: 'cancel-doubles-quantity',
    breaks: ['HRV-ORD-CANCEL-10'],
    operation,
    description: 'The lines of a cancelled order have twice their pieces.',
    spoil(order) {
      for (const line of order.lines) line.quantity *= 2;
    },
  }),
];

function isPlain(body: Parameters<typeof askedIn>[0]): boolean {
  const asked = askedIn(body) ?? {};
  return asked['amount'] === undefined && asked['refund'] === undefined && asked['restock'] === undefined;
}

function refundOf(order: Writable<StoredOrder>): Writable<StoredOrder>['refunds'][number] {
  const { userId, locationId, updatedAt } = order;
  const lines = order.lines.map(({ id, quantity }, index) => ({
    id: order.id + BigInt(index),
    lineId: id,
    quantity,
  }));
  const id = order.id + 1n;
  return { id, createdAt: updatedAt, note: '', restock: true, lines, transactionIds: [], userId, locationId };
}
