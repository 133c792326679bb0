import type { BodyFields } from '../../body-fields.ts';
import { sum, zero } from '../../decimal.ts';
import { invalidField } from '../../refusal.ts';
import { guestEmail } from '../catalogue.ts';
import { orderTotals } from '../order-totals.ts';
import type { Reading } from '../readings/reading.ts';
import type { ShopState } from '../shop-state.ts';
import type { StoredAddress, StoredCustomer, StoredOrder } from '../stored-order.ts';
import { blankAddress } from './read-address.ts';

export interface CustomerPlan {
  readonly state: ShopState;
  readonly reading: Reading;
  readonly now: number;
  /** Where the order goes: a new customer's first address. */
  readonly address: StoredAddress | null;
}

/** The customer of a new order: by id, by e-mail, a new one, the guest of the examples, or nobody. Remembers nobody yet. */
export function chooseCustomer(order: BodyFields, plan: CustomerPlan): StoredCustomer | null {
  const given = order.part('customer');
  const id = given?.id('id') ?? null;
  if (given !== null && id !== null) return known(given, { id, plan });
  const email = given?.text('email') ?? order.text('email');
  if (email !== null) return findByEmail(plan.state, email) ?? newCustomer(given, { email, plan });
  if (given !== null && Object.keys(given.raw).length > 0) return newCustomer(given, { email, plan });
  if (plan.reading.missingParties === 'null') return null;
  return findByEmail(plan.state, guestEmail) ?? newCustomer(null, { email: guestEmail, plan });
}

function known(given: BodyFields, { id, plan }: { id: bigint; plan: CustomerPlan }): StoredCustomer {
  const customer = plan.state.customers.get(id);
  if (customer === undefined) throw invalidField(given.pathOf('id'), `no customer has the id ${String(id)}`);
  return customer;
}

function findByEmail(state: ShopState, email: string): StoredCustomer | undefined {
  const wanted = email.toLowerCase();
  return [...state.customers.values()].find((customer) => customer.email?.toLowerCase() === wanted);
}

function newCustomer(
  given: BodyFields | null,
  { email, plan }: { email: string | null; plan: CustomerPlan },
): StoredCustomer {
  const { state, now, address } = plan;
  return {
    id: state.ids.customer(),
    email,
    firstName: given?.text('first_name') ?? address?.first_name ?? null,
    lastName: given?.text('last_name') ?? address?.last_name ?? null,
    phone: given?.text('phone') ?? address?.phone ?? null,
    note: null,
    tags: null,
    createdAt: now,
    updatedAt: now,
    addresses: [{ ...(address ?? blankAddress('---')), id: state.ids.address() }],
    ordersCount: 0,
    totalSpent: zero,
    lastOrderId: null,
    lastOrderName: null,
  };
}

/**
 * Counts a stored order for its customer, who is remembered from now on. Returns the customer as the order keeps him: what this
 * order's request says of him counts for this order only.
 */
export function countOrder(
  customer: StoredCustomer,
  { order, fields, state }: { order: StoredOrder; fields: BodyFields; state: ShopState },
): StoredCustomer {
  state.customers.set(customer.id, customer);
  customer.ordersCount += 1;
  customer.lastOrderId = order.id;
  customer.lastOrderName = order.name;
  customer.updatedAt = order.createdAt;
  if (order.financialStatus === 'paid')
    customer.totalSpent = sum([customer.totalSpent, orderTotals(order).total]);
  const given = fields.part('customer');
  return {
    ...structuredClone(customer),
    email: given?.text('email') ?? customer.email,
    firstName: given?.text('first_name') ?? customer.firstName,
    lastName: given?.text('last_name') ?? customer.lastName,
    phone: given?.text('phone') ?? customer.phone,
  };
}
