import type { OrderAttribute } from '../../spec/order/order.ts';

/**
 * What may change on an order by itself after any write: the time of its last change, records of payment, and the customer, whom it
 * shares with other orders.
 */
export const mayFollow: readonly OrderAttribute[] = ['updatedAt', 'transactions', 'customer'];
