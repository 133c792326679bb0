import { BodyFields } from '../body-fields.ts';
import type { Past } from '../orders/existing-orders.ts';
import { assembleOrder } from './create/assemble-order.ts';
import { storeOrder } from './create/store-order.ts';
import { lives, type Means } from './existing-lives.ts';
import type { Reading } from './readings/reading.ts';
import type { ShopState } from './shop-state.ts';
import type { StoredOrder } from './stored-order.ts';

export function past(state: ShopState, reading: Reading): Past<StoredOrder, Means> {
  return {
    lives,
    means: { state, reading },
    begin(request, now) {
      const fields = new BodyFields(request, 'order');
      const order = assembleOrder(fields, { state, reading, now });
      storeOrder(order, { fields, state });
      return order;
    },
  };
}
