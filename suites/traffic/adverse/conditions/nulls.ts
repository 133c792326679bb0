import { editOrders, showsOrders } from '../edit-orders.ts';
import { wentOn } from '../went-on.ts';
import type { Condition } from '../condition.ts';

/** What the docs allow to be absent, and shops answer with null. */
const mayBeNull = ['customer', 'billing_address', 'shipping_address', 'note'];

export const nulls: Condition = {
  name: 'nulls',
  description: 'An order without customer, addresses and note has null in their places.',
  most: 3,
  suits: showsOrders,
  interfere: () =>
    editOrders((order) => {
      const there = mayBeNull.filter((name) => name in order && order[name] !== null);
      if (there.length === 0) return order;
      return { ...order, ...Object.fromEntries(there.map((name) => [name, null])) };
    }),
  judge: wentOn,
};
