import { answerOrder, namedOrder, orderFields } from '../../operations/operation.ts';
import { readChanges } from '../../operations/read-changes.ts';
import type { HaravanOperation } from './haravan-operation.ts';

export const updateOrder: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  Object.assign(order, readChanges(orderFields(call), call.reading));
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};
