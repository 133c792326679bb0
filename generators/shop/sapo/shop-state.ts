import type { ShopState as ShopStateOf } from '../orders/shop-state.ts';
import type { CustomerAddress, StoredOrder } from './stored-order.ts';

/** About where the examples' ids lie. */
export const idsFrom = {
  order: 1073459000n,
  line: 1071823000n,
  fulfillment: 1022782000n,
  customer: 1073339000n,
  address: 1053317000n,
};

export type ShopState = ShopStateOf<StoredOrder, CustomerAddress, keyof typeof idsFrom>;
