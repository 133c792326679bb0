import { answerOrder, illegalTransition, namedOrder, type Operation } from './operation.ts';

export const openOrder: Operation = (call, tools) => {
  const order = namedOrder(call, tools);
  if (order.closedAt === null)
    return illegalTransition(order, { call, tools, why: 'The order is not closed' });
  order.closedAt = null;
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
};
