import type { Check } from '../check.ts';
import { breaks, holds } from '../judgement.ts';

export const rightOrder: Check<'exchange'> = {
  name: 'right-order',
  statement: 'An answer about one order is about the order that was named.',
  judges: 'exchange',
  judge({ accepted, orderId, orders, record }) {
    const [order] = orders;
    if (!accepted || orderId === undefined || typeof order?.id !== 'string') return undefined;
    if (order.id === orderId) return holds;
    return breaks({
      message: `${record.request.method} ${record.request.url} was answered with order ${order.id}.`,
      pointer: order.at('id'),
      expected: orderId,
      received: order.id,
    });
  },
};
