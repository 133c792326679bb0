import type { Past } from '../orders/existing-orders.ts';
import { assembleOrder } from './create/assemble-order.ts';
import { storeOrder } from './create/store-order.ts';
import { lives } from './existing-lives.ts';
import { sentOrder } from './operations/sapo-operation.ts';
import type { Reading } from './readings/reading.ts';
import type { ShopState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';

export function past(state: ShopState, reading: Reading): Past<StoredOrder, ShopState> {
  return {
    lives,
    means: state,
    begin(request, now) {
      const fields = sentOrder({ order: request });
      const order = assembleOrder(fields, { state, reading, now });
      storeOrder(order, { fields, state });
      return order;
    },
  };
}
