import type { BodyFields } from '../../body-fields.ts';
import { chooseCustomer } from '../../orders/customers.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredAddress, StoredOrder } from '../stored-order.ts';
import { readAddress } from './read-address.ts';

export type Parties = Pick<StoredOrder, 'email' | 'customer' | 'billingAddress' | 'shippingAddress'>;

/** Who ordered, and where it goes. A new customer has the name of the billing address, and is at home where the order goes. */
export function readParties(
  order: BodyFields,
  { state, now }: { readonly state: ShopState; readonly now: number },
): Parties {
  const billingAddress = readAddress(order, 'billing_address');
  const shippingAddress = readAddress(order, 'shipping_address');
  const home = shippingAddress ?? billingAddress;
  const customer = chooseCustomer(order, {
    customers: state.customers,
    nextId: state.ids.customer,
    now,
    email: () => emailOf(order),
    namesake: withoutPhone(billingAddress ?? shippingAddress),
    addresses: () => (home === null ? [] : [{ ...home, id: state.ids.address() }]),
    nobody: () => null,
  });
  return { email: order.text('email') ?? customer?.email ?? null, customer, billingAddress, shippingAddress };
}

/** An empty address is none. */
function emailOf(order: BodyFields): string | null {
  const email = order.part('customer')?.text('email') ?? order.text('email');
  return email === '' ? null : email;
}

function withoutPhone(address: StoredAddress | null): StoredAddress | null {
  return address === null ? null : { ...address, phone: null };
}
