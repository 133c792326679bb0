import type { Call, Handled } from '../behaviour.ts';
import type { KeptOrder } from '../orders/kept-order.ts';
import type { OrderBook } from '../orders/shop-state.ts';
import { answerOrder, namedOrder, type OperationTools } from './operation.ts';

export function getOrder<Order extends KeptOrder>(
  call: Call<unknown>,
  tools: OperationTools<Order, OrderBook<Order>>,
): Handled<Order> {
  return answerOrder(namedOrder(call, tools), tools);
}
