import { editOrders, showsOrders } from '../edit-orders.ts';
import { wentOn } from '../went-on.ts';
import type { Condition } from '../condition.ts';

/** Attributes of which the docs list no values, or say that an app’s own may stand there. */
const open: Readonly<Record<string, string>> = { source_name: 'a-new-channel', gateway: 'A new gateway' };

export const unknownValues: Condition = {
  name: 'unknown-values',
  description:
    'Where any value may stand, one stands that the app has never seen: another channel, another gateway.',
  most: 3,
  suits: showsOrders,
  interfere: () =>
    editOrders((order) => {
      const names = Object.keys(open).filter((name) => typeof order[name] === 'string');
      if (names.length === 0) return order;
      return { ...order, ...Object.fromEntries(names.map((name) => [name, open[name] ?? ''])) };
    }),
  judge: wentOn,
};
