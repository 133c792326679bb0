import type { BodyFields } from '../body-fields.ts';
import { sum, zero, type Decimal } from '../decimal.ts';
import { invalidField } from '../refusal.ts';
import type { KeptOrder } from './kept-order.ts';
import type { IdSequence } from '../id-sequence.ts';

export interface StoredCustomer<Address> {
  readonly id: bigint;
  email: string | null;
  firstName: string | null;
  lastName: string | null;
  phone: string | null;
  note: string | null;
  tags: string | null;
  readonly createdAt: number;
  updatedAt: number;
  /** The first is the default one. */
  readonly addresses: Address[];
  ordersCount: number;
  totalSpent: Decimal;
  lastOrderId: bigint | null;
  lastOrderName: string | null;
}

export type Customers<Address> = Map<bigint, StoredCustomer<Address>>;

export interface CustomerPlan<Address> {
  readonly customers: Customers<Address>;
  readonly nextId: IdSequence;
  readonly now: number;
  /** The e-mail address by which the request names the customer. */
  readonly email: () => string | null;
  /** Whose name and phone a new customer takes where he gives none. */
  readonly namesake: Namesake | null;
  /** Addresses of a new customer. */
  readonly addresses: () => Address[];
  /** Who an order belongs to that names nobody. */
  readonly nobody: () => StoredCustomer<Address> | null;
}

interface Namesake {
  readonly first_name: string | null;
  readonly last_name: string | null;
  readonly phone: string | null;
}

/** The customer of a new order: by id, by e-mail, or a new one. Remembers nobody yet. @throws Refusal 422 for an id nobody has */
export function chooseCustomer<Address>(
  order: BodyFields,
  plan: CustomerPlan<Address>,
): StoredCustomer<Address> | null {
  const given = order.part('customer');
  const id = given?.id('id') ?? null;
  if (given !== null && id !== null) return customerWith(id, { given, plan });
  const email = plan.email();
  if (email !== null) return findByEmail(plan.customers, email) ?? newCustomer(given, { email, plan });
  if (given !== null && Object.keys(given.raw).length > 0) return newCustomer(given, { email, plan });
  return plan.nobody();
}

function customerWith<Address>(
  id: bigint,
  { given, plan }: { given: BodyFields; plan: CustomerPlan<Address> },
): StoredCustomer<Address> {
  const customer = plan.customers.get(id);
  if (customer === undefined) throw invalidField(given.pathOf('id'), `no customer has the id ${String(id)}`);
  return customer;
}

export function findByEmail<Address>(
  customers: Customers<Address>,
  email: string,
): StoredCustomer<Address> | undefined {
  const wanted = email.toLowerCase();
  return [...customers.values()].find((customer) => customer.email?.toLowerCase() === wanted);
}

/** @param given what the request says of the customer; null where it says nothing */
export function newCustomer<Address>(
  given: BodyFields | null,
  { email, plan }: { email: string | null; plan: CustomerPlan<Address> },
): StoredCustomer<Address> {
  const { now, namesake } = plan;
  return {
    id: plan.nextId(),
    email,
    firstName: given?.text('first_name') ?? namesake?.first_name ?? null,
    lastName: given?.text('last_name') ?? namesake?.last_name ?? null,
    phone: given?.text('phone') ?? namesake?.phone ?? null,
    note: null,
    tags: null,
    createdAt: now,
    updatedAt: now,
    addresses: plan.addresses(),
    ordersCount: 0,
    totalSpent: zero,
    lastOrderId: null,
    lastOrderName: null,
  };
}

export interface CountedOrder<Address> {
  readonly order: KeptOrder;
  readonly fields: BodyFields;
  readonly customers: Customers<Address>;
  /** What the order adds to all that the customer has spent. */
  readonly spent: Decimal;
}

/**
 * Counts a stored order for its customer, who is remembered from now on. Returns the customer as the order keeps him: what this
 * order's request says of him counts for this order only.
 */
export function countOrder<Address>(
  customer: StoredCustomer<Address>,
  { order, fields, customers, spent }: CountedOrder<Address>,
): StoredCustomer<Address> {
  customers.set(customer.id, customer);
  customer.ordersCount += 1;
  customer.lastOrderId = order.id;
  customer.lastOrderName = order.name;
  customer.updatedAt = order.createdAt;
  customer.totalSpent = sum([customer.totalSpent, spent]);
  const given = fields.part('customer');
  return {
    ...structuredClone(customer),
    email: given?.text('email') ?? customer.email,
    firstName: given?.text('first_name') ?? customer.firstName,
    lastName: given?.text('last_name') ?? customer.lastName,
    phone: given?.text('phone') ?? customer.phone,
  };
}

/** The customer as an order keeps him, with his counts of today. */
export function withTodaysCounts<Address>(
  kept: StoredCustomer<Address>,
  customers: ReadonlyMap<bigint, StoredCustomer<Address>>,
): StoredCustomer<Address> {
  const today = customers.get(kept.id);
  if (today === undefined) return kept;
  const { ordersCount, totalSpent, lastOrderId, lastOrderName, updatedAt } = today;
  return { ...kept, ordersCount, totalSpent, lastOrderId, lastOrderName, updatedAt };
}
