import { answerOrder, illegalTransition, namedOrder } from '../../operations/operation.ts';
import { app, codGateway } from '../catalogue.ts';
import { orderTotals } from '../order-totals.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';
import type { HaravanOperation } from './haravan-operation.ts';

export const confirmOrder: HaravanOperation = (call, tools) => {
  const order = namedOrder(call, tools);
  const why = obstacle(order);
  if (why !== undefined) return illegalTransition(order, { call, tools, why });
  order.confirmedAt = tools.now;
  order.confirmUser = app.userId;
  order.updatedAt = tools.now;
  if (call.reading.pendingAtConfirm) recordPending(order, tools.state);
  return answerOrder(order, tools);
};

function obstacle({ cancelledAt, confirmedAt }: StoredOrder): string | undefined {
  if (cancelledAt !== null) return 'A cancelled order cannot be confirmed';
  return confirmedAt === null ? undefined : 'The order is confirmed already';
}

/** Dated like the order itself, as in the example. */
function recordPending(order: StoredOrder, state: ShopState): void {
  if (order.transactions.length > 0 || order.financialStatus !== 'pending') return;
  order.transactions.push({
    id: state.ids.transaction(),
    kind: 'pending',
    amount: orderTotals(order).total,
    createdAt: order.createdAt,
    gateway: order.gateway ?? (order.gatewayCode === 'COD' ? codGateway : ''),
    parentId: null,
    userId: order.userId,
    locationId: order.locationId,
  });
}
