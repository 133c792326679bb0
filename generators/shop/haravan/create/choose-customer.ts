import type { BodyFields } from '../../body-fields.ts';
import { chooseCustomer as chooseAmong, findByEmail, newCustomer } from '../../orders/customers.ts';
import { guestEmail } from '../catalogue.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { HaravanCustomer, StoredAddress } from '../stored-order.ts';
import { blankAddress } from './read-address.ts';

export interface CustomerPlan {
  readonly state: ShopState;
  readonly reading: Reading;
  readonly now: number;
  /** Where the order goes: a new customer's first address. */
  readonly address: StoredAddress | null;
}

/** The customer of a new order, or as the reading has it the guest of the examples or nobody. Remembers nobody yet. */
export function chooseCustomer(order: BodyFields, plan: CustomerPlan): HaravanCustomer | null {
  const { state, reading, now, address } = plan;
  const whoever = {
    customers: state.customers,
    nextId: state.ids.customer,
    now,
    email: () => order.part('customer')?.text('email') ?? order.text('email'),
    namesake: address,
    addresses: () => [{ ...(address ?? blankAddress('---')), id: state.ids.address() }],
    nobody: () => null,
  };
  return chooseAmong(order, {
    ...whoever,
    nobody: () =>
      reading.missingParties === 'null'
        ? null
        : (findByEmail(state.customers, guestEmail) ??
          newCustomer(null, { email: guestEmail, plan: whoever })),
  });
}
