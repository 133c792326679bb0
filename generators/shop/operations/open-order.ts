import type { Call, Handled } from '../behaviour.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import type { OrderBook } from '../orders/shop-state.ts';
import {
  answerOrder,
  illegalTransition,
  namedOrder,
  type LifeReading,
  type OperationTools,
} from './operation.ts';

export function openOrder<Order extends KeptOrder>(
  call: Call<LifeReading>,
  tools: OperationTools<Order, OrderBook<Order>>,
): Handled<Order> {
  const order = namedOrder(call, tools);
  if (order.closedAt === null)
    return illegalTransition(order, { call, tools, why: 'The order is not closed' });
  order.closedAt = null;
  order.updatedAt = tools.now;
  return answerOrder(order, tools);
}
