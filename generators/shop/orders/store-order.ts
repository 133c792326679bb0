import type { BodyFields } from '../body-fields.ts';
import type { Decimal } from '../decimal.ts';
import { countOrder, type StoredCustomer } from './customers.ts';
import type { KeptOrder } from './kept-order.ts';
import { addOrder, type ShopState } from './shop-state.ts';

export interface Storing<Order, Address> {
  readonly fields: BodyFields;
  readonly state: Pick<ShopState<Order, Address, never>, 'orders' | 'ordersById' | 'customers'>;
  /** What the order adds to all that its customer has spent. */
  readonly spent: Decimal;
}

/** Counts a new order for its customer, and stores it. */
export function storeOrder<Address, Order extends KeptOrder & { customer: StoredCustomer<Address> | null }>(
  order: Order,
  { fields, state, spent }: Storing<Order, Address>,
): void {
  const { customers } = state;
  if (order.customer !== null)
    order.customer = countOrder<Address>(order.customer, { order, fields, customers, spent });
  addOrder(state, order);
}
