import { answerOrder, illegalTransition, namedOrder, type Operation } from './operation.ts';

export const closeOrder: Operation = (call, tools) => {
  const order = namedOrder(call, tools);
  if (order.closedAt !== null)
    return illegalTransition(order, { call, tools, why: 'The order is closed already' });
  const stale = answerOrder(order, tools);
  order.closedAt = tools.now;
  order.updatedAt = tools.now;
  return call.reading.closeAnswer === 'stale' ? stale : answerOrder(order, tools);
};
