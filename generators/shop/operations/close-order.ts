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

export interface CloseReading extends LifeReading {
  /** Does the answer show the order as it was before? Absent: it does not. */
  readonly closeAnswer?: 'fresh' | 'stale';
}

export function closeOrder<Order extends KeptOrder>(
  call: Call<CloseReading>,
  tools: OperationTools<Order, OrderBook<Order>>,
): Handled<Order> {
  const order = namedOrder(call, tools);
  if (order.closedAt !== null)
    return illegalTransition(order, { call, tools, why: 'The order is closed already' });
  const stale = answerOrder(order, tools);
  order.closedAt = tools.now;
  order.updatedAt = tools.now;
  return call.reading.closeAnswer === 'stale' ? stale : answerOrder(order, tools);
}
