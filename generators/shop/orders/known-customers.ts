import { zero } from '../decimal.ts';
import type { Customers, StoredCustomer } from './customers.ts';

/** Whoever the shop's owner knows before the first order. */
export type KnownCustomer<Address> = Pick<
  StoredCustomer<Address>,
  'id' | 'email' | 'firstName' | 'lastName' | 'phone' | 'addresses'
> &
  Partial<Pick<StoredCustomer<Address>, 'ordersCount' | 'totalSpent'>>;

const aYear = 365 * 24 * 3600 * 1000;

/** Remembers customers as having come a year ago. */
export function addKnownCustomers<Address>(
  customers: Customers<Address>,
  known: readonly KnownCustomer<Address>[],
  now: number,
): void {
  const createdAt = now - aYear;
  for (const person of known) {
    const blank = { note: null, tags: null, ordersCount: 0, totalSpent: zero };
    const never = { lastOrderId: null, lastOrderName: null };
    customers.set(person.id, { ...blank, ...never, ...person, createdAt, updatedAt: createdAt });
  }
}
