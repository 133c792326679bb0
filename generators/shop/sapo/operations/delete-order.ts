import { namedOrder } from '../../operations/operation.ts';
import type { SapoOperation } from './sapo-operation.ts';

/** The order is found no more. Stock and customers stay as they are. */
export const deleteOrder: SapoOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  order.deletedAt = tools.now;
  return { status: 200, json: {}, order };
};
