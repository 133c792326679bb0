import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { storeOrder as store } from '../../orders/store-order.ts';
import { orderTotals } from '../order-totals.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';

/** Counts the order for its customer, who has spent its total where it is paid, and stores it. */
export function storeOrder(
  order: StoredOrder,
  sent: { readonly fields: BodyFields; readonly state: ShopState },
): void {
  store(order, { ...sent, spent: order.financialStatus === 'paid' ? orderTotals(order).total : zero });
}
