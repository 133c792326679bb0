import type { ShopState as ShopStateOf } from '../orders/shop-state.ts';
import type { CustomerAddress, StoredOrder } from './stored-order.ts';

/** About where the examples' ids lie. */
export const idsFrom = {
  order: 1225410000n,
  line: 1292996000n,
  transaction: 1091216000n,
  fulfillment: 1052688000n,
  refund: 1010919000n,
  refundLine: 1013444000n,
  customer: 1088000000n,
  address: 1131187000n,
};

export type ShopState = ShopStateOf<StoredOrder, CustomerAddress, keyof typeof idsFrom>;
