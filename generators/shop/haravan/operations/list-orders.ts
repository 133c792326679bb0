import { countOrdersBy, listOrdersBy } from '../../operations/list-orders.ts';
import type { ListRules } from '../../operations/select-orders.ts';
import { listedByStatus } from '../../orders/order-stages.ts';
import { shippingProgress } from '../../orders/shipping-progress.ts';
import type { Reading } from '../readings/reading.ts';
import type { StoredOrder } from '../stored-order.ts';

const rules: ListRules<StoredOrder> = {
  statuses: listedByStatus,
  hasFinancialStatus: ({ financialStatus }, asked) => financialStatus === asked,
  hasFulfillmentStatus: (order, asked) => shippingProgress(order) === asked,
  // This shop imports no orders: one is processed when it is created.
  times: {
    created_at: ({ createdAt }) => createdAt,
    updated_at: ({ updatedAt }) => updatedAt,
    processed_at: ({ createdAt }) => createdAt,
  },
  readTime: Date.parse,
  sorts: ['created_at', 'updated_at'],
  attributeNamed: (field) => field,
};

export const listOrders = listOrdersBy<StoredOrder, Reading>(() => rules);
export const countOrders = countOrdersBy<StoredOrder, Reading>(() => rules);
