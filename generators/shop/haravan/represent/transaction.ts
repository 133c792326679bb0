import { exactId, type JsonObject } from '../../exact-json.ts';
import { currency } from '../catalogue.ts';
import type { StoredOrder, StoredTransaction } from '../stored-order.ts';
import type { Representation } from './representation.ts';
import { money, optionalId } from './scales.ts';
import { time } from './times.ts';

export interface TransactionPlace {
  readonly order: StoredOrder;
  readonly representation: Representation;
  /** Null in the order's own list, a localized text inside a refund, in every example. */
  readonly status: string | null;
}

export function representTransaction(
  transaction: StoredTransaction,
  { order, representation, status }: TransactionPlace,
): JsonObject {
  return {
    amount: money(transaction.amount),
    authorization: null,
    created_at: time(transaction.createdAt, representation),
    device_id: null,
    gateway: transaction.gateway,
    id: exactId(transaction.id),
    kind: transaction.kind,
    order_id: exactId(order.id),
    receipt: null,
    status,
    test: false,
    user_id: exactId(transaction.userId),
    location_id: exactId(transaction.locationId),
    payment_details: null,
    parent_id: optionalId(transaction.parentId),
    currency,
    haravan_transaction_id: null,
    external_transaction_id: null,
    send_email: false,
  };
}
