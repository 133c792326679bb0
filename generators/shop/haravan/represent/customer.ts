import { exactId, type JsonObject } from '../../exact-json.ts';
import { withTodaysCounts } from '../../orders/customers.ts';
import type { HaravanCustomer } from '../stored-order.ts';
import { representCustomerAddress } from './address.ts';
import type { Representation } from './representation.ts';
import { money, optionalId, scaled } from './scales.ts';
import { time } from './times.ts';

export function representCustomer(
  kept: HaravanCustomer | null,
  representation: Representation,
): JsonObject | null {
  if (kept === null) return null;
  const customer = withCounts(kept, representation);
  const addresses = customer.addresses.map((address, index) =>
    representCustomerAddress(address, index === 0),
  );
  return {
    accepts_marketing: false,
    addresses,
    created_at: time(customer.createdAt, representation),
    default_address: structuredDefault(customer),
    email: customer.email,
    phone: customer.phone,
    first_name: customer.firstName,
    id: exactId(customer.id),
    multipass_identifier: null,
    last_name: customer.lastName,
    last_order_id: optionalId(customer.lastOrderId),
    last_order_name: customer.lastOrderName,
    note: customer.note,
    orders_count: customer.ordersCount,
    state: 'Disabled',
    tags: customer.tags,
    total_spent: money(customer.totalSpent),
    total_paid: scaled('0', 1),
    updated_at: time(customer.updatedAt, representation),
    verified_email: false,
    send_email_invite: false,
    send_email_welcome: false,
    password: null,
    password_confirmation: null,
    group_name: null,
    birthday: null,
    gender: null,
    last_order_date: null,
  };
}

function structuredDefault({ addresses: [first] }: HaravanCustomer): JsonObject | null {
  return first === undefined ? null : representCustomerAddress(first, true);
}

function withCounts(kept: HaravanCustomer, { reading, customers }: Representation): HaravanCustomer {
  return reading.customerCounts === 'live' ? withTodaysCounts(kept, customers) : kept;
}
