import type { BodyFields } from '../../body-fields.ts';
import { zero } from '../../decimal.ts';
import { storeOrder as store } from '../../orders/store-order.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredOrder } from '../stored-order.ts';

/** Stores the order under its number. In the examples its customer has spent nothing by it. */
export function storeOrder(
  order: StoredOrder,
  { fields, state }: { readonly fields: BodyFields; readonly state: ShopState },
): void {
  state.nextNumber = order.number + 1;
  store(order, { fields, state, spent: zero });
}
